import { FUNCTIES } from '../agreements/functies';
import { registerFunctions } from '../hosts/excel/functions/register';

registerFunctions(FUNCTIES);
