import fc from 'fast-check';
import {
  KENMERK,
  PLANKENMERKEN,
} from '../../../src/agreements/west-overijssel/artikel-20-planbalans/kenmerken';
import {
  aantalVan,
  bouwtNog,
  doelgroepVan,
  hardheid,
  isVerdacht,
  resterendBruto,
} from '../../../src/agreements/west-overijssel/artikel-20-planbalans/plannen';
import type { Plan } from '../../../src/agreements/west-overijssel/artikel-20-planbalans/plannen';
import { PLANCAPACITEIT } from '../../../src/agreements/west-overijssel/bladen/plancapaciteit';
import { bladenVan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { readSheet } from '../../../src/core/sheet/read-sheet';
import { recognise } from '../../../src/core/sheet/recognise';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { divide } from '../../../src/core/sheet/traits/divided-rows';
import { determine } from '../../../src/core/sheet/unreadable';

/* The characteristics of all plans at once say of each plan what it says itself. */

/** Now and then a value that cannot be read: in most plans all can. */
const meestal = <T extends CellValue>(goed: readonly T[], fout: readonly T[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...goed) },
    { weight: 1, arbitrary: fc.constantFrom(...fout) },
  );
const aantal = meestal<CellValue>(['', '', '', '', 0, 1, 10, 11, '10'], ['tien', -1]);
const willekeurig: fc.Arbitrary<Planrij> = fc.record({
  gemeente: meestal(['Zwolle', 'Deventer'], ['Zwole']),
  planId: fc.integer({ min: 1, max: 400 }),
  plannaam: fc.constant('Plan'),
  status: meestal(['1A', '1B', '2B', '3', '4A', '5A', 'Vastgesteld'], ['9Z']),
  bruto: aantal,
  sloop: aantal,
  sloopGerealiseerd: aantal,
  gerealiseerd: aantal,
  jaar2016: aantal,
  jaar2025: aantal,
  na2025: aantal,
  eengezins: aantal,
  dureKoop: aantal,
  doelgroep: meestal(['', 'geen', 'zorg', 'statushouders'], ['anders']),
  prioriteit: meestal(['', 'hoog', 'midden', 'laag', 'rood'], ['urgent']),
  nieuwOfGewijzigd: meestal(['', 'ja', 'nee'], ['misschien']),
  afgestemdMet: fc.constantFrom('', 'Zwolle'),
});

/** A plan of which the numbers nearly agree: chance alone seldom makes one. */
const deel = fc.constantFrom<CellValue>('', 3, 10, 11);
const kloppend: fc.Arbitrary<Planrij> = fc
  .record({ rij: willekeurig, gerealiseerd: fc.constantFrom(0, 1), eengezins: deel, dureKoop: deel })
  .map(({ rij, ...rest }) => ({
    ...rij,
    ...rest,
    bruto: 11,
    sloop: 1,
    sloopGerealiseerd: 1,
    jaar2016: '',
    jaar2025: '',
    na2025: '',
  }));
const plan = fc.oneof(willekeurig, kloppend);

/** What is asked of the plans rests on these columns. */
const KOLOMMEN = [
  'gemeente',
  'status',
  'bruto',
  'sloop',
  'sloopGerealiseerd',
  'gerealiseerd',
  'jaar2016',
  'jaar2025',
  'na2025',
  'eengezins',
  'dureKoop',
  'doelgroep',
  'prioriteit',
  'nieuwOfGewijzigd',
  'afgestemdMet',
] as const;

const VRAGEN: Readonly<Record<keyof typeof KENMERK, (plan: Plan) => boolean>> = {
  hard: (rij) => hardheid(rij) === 'hard',
  zacht: (rij) => hardheid(rij) === 'zacht',
  uitTeWerken: (rij) => ['1B', '2B'].includes(rij.get('status') ?? ''),
  bijzonder: (rij) => ['zorg', 'statushouders'].includes(doelgroepVan(rij) ?? ''),
  sloopt: (rij) => aantalVan(rij, 'sloop') !== 0,
  bouwtNog,
  verdacht: isVerdacht,
  prioriteit: (rij) => rij.get('prioriteit') !== null,
  afstemming: (rij) => rij.isFilled('afgestemdMet') || rij.get('nieuwOfGewijzigd') === true,
};

test('every characteristic is what the plan itself says, and a plan that cannot be read is always asked', () => {
  fc.assert(
    fc.property(fc.array(plan, { minLength: 1, maxLength: 40, size: 'max' }), (plannen) => {
      const book = workbookOf(bladenVan({ plannen, organisatie: 'Regio' }));
      const [source] = recognise(book, [PLANCAPACITEIT]).sheets;
      if (source === undefined) throw new Error('Plancapaciteit is not recognised');
      const blad = readSheet(PLANCAPACITEIT, source, false, PLANKENMERKEN);
      const { all } = divide(blad, PLANKENMERKEN);
      const onbekend = new Set(all.having(0).rows());
      for (const [naam, vraag] of Object.entries(VRAGEN)) {
        const met = new Set(all.having(KENMERK[naam as keyof typeof KENMERK]).rows());
        for (const rij of blad.rows()) expect(met.has(rij)).toBe(onbekend.has(rij) || vraag(rij));
      }
      for (const rij of blad.rows())
        expect(onbekend.has(rij)).toBe(rij.isDuplicate || KOLOMMEN.some((kolom) => rij.isFaulty(kolom)));
      for (const rij of blad.rows())
        if (!onbekend.has(rij)) {
          expect(determine(() => resterendBruto(rij)).known).toBe(true);
          expect(rij.isDuplicate).toBe(false);
        }
      const bekend = blad.rows().filter((rij) => !onbekend.has(rij));
      expect(all.total(0, () => 0)).toBe(bekend.reduce((som, rij) => som + resterendBruto(rij), 0));
    }),
    { numRuns: 50 },
  );
});
