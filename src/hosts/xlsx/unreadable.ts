import { HostError } from '../port';

export type UnreadableCause =
  'geen-zip' | 'versleuteld' | 'oud-formaat' | 'ander-formaat' | 'beschadigd' | 'te-groot' | 'niet-gevonden';

const SAVE_ANEW = 'Open het bestand in Excel en sla het op als Excel-werkmap (.xlsx).';
const REPAIR =
  'Open het bestand in Excel, laat Excel het herstellen en sla het opnieuw op. Lukt dat niet, vraag het bestand dan opnieuw op.';

/** What is wrong with a file and what the user can do, in plain Dutch. */
const MESSAGES: Readonly<Record<UnreadableCause, string>> = {
  'geen-zip': `Dit is geen Excel-bestand (.xlsx). ${SAVE_ANEW}`,
  versleuteld:
    'Dit bestand is beveiligd met een wachtwoord. Open het in Excel, haal het wachtwoord weg en sla het opnieuw op.',
  'oud-formaat': `Dit bestand is in een oud formaat van Excel gemaakt (.xls). ${SAVE_ANEW}`,
  'ander-formaat': `Dit bestand is geen Excel-werkmap in het formaat .xlsx of .xlsm. ${SAVE_ANEW}`,
  beschadigd: `Dit bestand is beschadigd of niet volledig. ${REPAIR}`,
  'te-groot':
    'Dit bestand is uitgepakt te groot om te lezen. Verwijder bladen, afbeeldingen en lege rijen die u niet nodig hebt, en sla het opnieuw op.',
  'niet-gevonden': 'Dit bestand is niet gevonden of kan niet worden geopend. Controleer de naam en de map.',
};

/**
 * A file that cannot be read, with its cause and a message for the user.
 * `technical` says where it went wrong, for support; it never holds a value from a cell.
 */
export class UnreadableFile extends HostError {
  override readonly cause: UnreadableCause;
  override readonly message: string;

  constructor(
    cause: UnreadableCause,
    readonly technical = '',
  ) {
    super('internal', null, technical === '' ? cause : `${cause}: ${technical}`);
    this.cause = cause;
    this.message = MESSAGES[cause];
  }
}

export function damaged(technical: string): UnreadableFile {
  return new UnreadableFile('beschadigd', technical);
}
