import type { RuleCase } from '../../../core/article/case';
import { DAGEN, evaluatie, gevallenOver } from '../voorbeeldwerkmap';
import type { Evaluatierij, Werkmap } from '../voorbeeldwerkmap';

const geval = gevallenOver('NV-4c');

const met = (...evaluaties: readonly Evaluatierij[]): Werkmap => ({
  peildatum: DAGEN.eindeVan2025,
  evaluaties,
});

export const GEVALLEN_4C: readonly RuleCase[] = [
  geval('Over alle vier de aspecten is er een oordeel.', met(evaluatie()), 'voldoet'),
  geval('Een negatief oordeel is ook een oordeel.', met(evaluatie({ inzet: 'negatief' })), 'voldoet'),
  geval('De ureninzet is niet besproken.', met(evaluatie({ ureninzet: '' })), 'voldoet-niet', 'leeg'),
  geval(
    'Twee aspecten zijn niet besproken: twee bevindingen.',
    met(evaluatie({ ureninzet: '', samenwerking: '' })),
    'voldoet-niet',
    'leeg',
    'leeg',
  ),
  geval(
    'Een evaluatie na de peildatum bekijken wij nog niet.',
    met(evaluatie({ datum: DAGEN.einde, ureninzet: '' })),
    'niet-van-toepassing',
  ),
  geval(
    'Het oordeel over de ureninzet is niet te lezen.',
    met(evaluatie({ ureninzet: 'matig' })),
    'niet-te-bepalen',
  ),
  geval(
    'Een oordeel is niet te lezen, en een ander ontbreekt zeker.',
    met(evaluatie({ ureninzet: 'matig', inzet: '' })),
    'voldoet-niet',
    'leeg',
  ),
  geval(
    'Van een evaluatie zonder oordeel is de datum niet te lezen.',
    met(evaluatie({ datum: 'ooit', inzet: '' })),
    'niet-te-bepalen',
  ),
  geval('Er is nog geen evaluatie.', met(), 'niet-van-toepassing'),
  geval('Er is geen blad met evaluaties.', { peildatum: DAGEN.eindeVan2025 }, 'niet-te-bepalen'),
  geval(
    'In een levering van Uwoon is dit niet te bepalen, en melden wij niets.',
    { ...met(evaluatie({ ureninzet: '' })), organisatie: 'Uwoon' },
    'niet-te-bepalen',
  ),
  geval(
    'Voor het begin van de overeenkomst vragen wij niets.',
    { ...met(evaluatie({ ureninzet: '' })), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
];
