import { FUNCTIES } from '../agreements/functies';
import { functionsMetadata } from '../derive/functions/metadata';

/** The contents of functions.json as a text, which the build writes beside the pages. */
export default `${JSON.stringify(functionsMetadata(FUNCTIES), null, 2)}\n`;
