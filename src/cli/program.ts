import { Command, CommanderError } from 'commander';
import { CATALOGUE } from '../agreements/catalogue';
import { controleer } from './controleer';
import type { ControleerOptions, Output } from './controleer';
import { EXIT, UsageError } from './exit-code';
import { FORMATEN, ernstOption, formaatOption, overeenkomstOption, peildatumOption } from './options';
import { sjabloon } from './sjabloon';
import type { SjabloonOptions } from './sjabloon';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Arguments:': 'Bestanden:',
};

/** Commander's own errors in Dutch, with what to do. */
function inDutch(error: CommanderError): string {
  const named = (/for argument '([^']*)'/.exec(error.message) ?? /'([^']*)'/.exec(error.message))?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return `Optie ${named} kennen wij niet. Typ --help voor alle opties.`;
    case 'commander.unknownCommand':
      return `Opdracht ${named} kennen wij niet. Typ --help voor alle opdrachten.`;
    case 'commander.missingArgument':
      return named === 'bestand'
        ? 'Noem ten minste één bestand of map.'
        : `Noem de ${named}. Typ --help voor uitleg.`;
    case 'commander.optionMissingArgument':
      return `Bij optie ${named} hoort een waarde. Typ --help voor uitleg.`;
    case 'commander.missingMandatoryOptionValue':
      return `Optie ${named} ontbreekt. Typ --help voor uitleg.`;
    case 'commander.invalidArgument': {
      const [, reason = 'Typ --help voor uitleg.'] = error.message.split(
        /is invalid(?: for argument '[^']*')?\. /,
      );
      return `De waarde bij ${named} klopt niet. ${reason}`;
    }
    default:
      return 'Deze opdracht begrijpen wij niet. Typ --help voor uitleg.';
  }
}

function programFor(output: Output, done: (exit: number) => void): Command {
  const write = {
    writeOut: (text: string) => {
      output.result(text);
    },
    writeErr: () => undefined,
  };
  const dutch = { styleTitle: (title: string) => TITLES[title] ?? title };
  const program = new Command('woonafspraken')
    .description('Controleert werkmappen op de woonafspraken van West-Overijssel en Noord-Veluwe.')
    .version(CATALOGUE.version, '--versie', 'toon de versie van de catalogus')
    .helpOption('--help', 'toon deze uitleg')
    .helpCommand(false)
    .configureOutput(write)
    .configureHelp(dutch)
    .exitOverride();
  program
    .command('controleer')
    .description('Controleert bestanden (.xlsx en .xlsm), en alle bestanden in mappen.')
    .usage('[opties] <bestand...>')
    .argument('<bestand...>', 'bestanden en mappen')
    .option(
      '--overeenkomst <WO|NV>',
      'de overeenkomst, als Gegevens die niet noemt of een andere',
      overeenkomstOption,
    )
    .option('--peildatum <datum>', 'de peildatum, in plaats van die in Gegevens', peildatumOption)
    .option('--vorige <bestand>', 'de vorige levering, om mee te vergelijken')
    .option(
      `--formaat <${FORMATEN.join('|')}>`,
      'hoe het resultaat eruitziet (standaard tekst)',
      formaatOption,
    )
    .option(
      '--faalbij <ernst>',
      'vanaf welke ernst de opdracht eindigt met code 1 (standaard fout)',
      ernstOption,
    )
    .option('--uit <bestand>', 'schrijf het resultaat naar dit bestand')
    .helpOption('--help', 'toon deze uitleg')
    .addHelpText(
      'after',
      '\nErnst, van zwaar naar licht: fout, norm, streven, register, signaal.\nCodes: 0 niets gevonden vanaf --faalbij · 1 wel · 2 verkeerde opdracht · 3 een bestand was niet te lezen.',
    )
    .action(async (names: string[], options: Partial<ControleerOptions>) => {
      done(
        await controleer(
          names,
          { ...options, formaat: options.formaat ?? 'tekst', faalbij: options.faalbij ?? 'fout' },
          output,
        ),
      );
    });
  program
    .command('sjabloon')
    .description(
      'Schrijft een werkmap om in te vullen, met keuzelijsten en uitleg. Daar is geen invoegtoepassing voor nodig.',
    )
    .usage('[opties] <WO|NV>')
    .argument('<overeenkomst>', 'WO (West-Overijssel) of NV (Noord-Veluwe)', overeenkomstOption)
    .option('--organisatie <naam>', 'alleen de bladen van deze gemeente, corporatie, provincie of regio')
    .option('--voorbeeld', 'met voorbeeldgegevens, in plaats van leeg')
    .requiredOption(
      '--uit <bestand>',
      'schrijf de werkmap (.xlsx) naar dit bestand; een bestand dat er al is, wordt vervangen',
    )
    .helpOption('--help', 'toon deze uitleg')
    .configureHelp({
      styleTitle: (title) => (title === 'Arguments:' ? 'Overeenkomst:' : dutch.styleTitle(title)),
    })
    .addHelpText('after', '\nCodes: 0 geschreven · 2 verkeerde opdracht.')
    .action(async (overeenkomst: 'WO' | 'NV', options: SjabloonOptions) => {
      done(await sjabloon(overeenkomst, options, output));
    });
  return program;
}

/**
 * Runs the command line.
 * @param args what the user typed after the command's name
 * @returns the exit code: 0 good, 1 findings, 2 a wrong call, 3 a file that could not be read
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let exit: number = EXIT.good;
  try {
    const program = programFor(output, (code) => {
      exit = code;
    });
    if (args.length === 0) {
      program.outputHelp();
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.good;
    if (error instanceof CommanderError) output.notice(inDutch(error));
    else if (error instanceof UsageError) output.notice(error.message);
    else throw error;
    return EXIT.usage;
  }
}
