import { defineCodes } from '../../../core/sheet/codes';

/* What the plan list has codes for, beside the status of a plan. */

export const PLANTYPEN = defineCodes([
  { code: 'Pand transformatie', names: ['Pand Transformatie', 'Transformatie gebouw'] },
  { code: 'Transformatiegebied', names: ['Transformatie gebied'] },
  { code: 'Herstructurering' },
  { code: 'Verdichting' },
  { code: 'Uitbreiding uitleg' },
  { code: 'Uitbreiding overig' },
]);

export const DOELGROEPEN = defineCodes([{ code: 'geen' }, { code: 'zorg' }, { code: 'statushouders' }]);

export const PRIORITEITEN = defineCodes([
  { code: 'hoog', spellings: ['1', 'groen'] },
  { code: 'midden', spellings: ['2', 'oranje'] },
  { code: 'laag', spellings: ['3', 'rood'] },
]);

export const VERTROUWELIJKHEDEN = defineCodes([
  { code: 'Openbaar' },
  { code: 'Regio', spellings: ['Extern woonregio'] },
  { code: 'Provincie', spellings: ['ProvincieGemeente', 'Extern mede-overheden'] },
  { code: 'Gemeente', spellings: ['Prive', 'Intern ambtelijk', 'Intern bestuurlijk', 'Intern raad'] },
]);
