import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useEffect, useRef, type ReactNode } from 'react';
import { Sign, type Look } from '../look/sign';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import type { Screen } from '../state/model';
import { useCameFrom } from './came-from';

const useMeerStyles = makeStyles({
  places: { borderTop: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface Place {
  readonly screen: Screen;
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  readonly look: Look;
}

const color = tokens.colorBrandForeground1;

const PLACES: readonly Place[] = [
  {
    screen: 'sjablonen',
    name: 'Sjablonen',
    purpose: 'Zet een leeg blad of een voorbeeld in uw werkmap.',
    look: { Icon: TableAddRegular, color },
  },
  {
    screen: 'rekenhulp',
    name: 'Rekenhulp',
    purpose: 'Reken coachkosten, planbalans of labels uit.',
    look: { Icon: CalculatorRegular, color },
  },
  {
    screen: 'korte-namen',
    name: 'Korte namen',
    purpose: 'Typ functies zonder WOON. ervoor.',
    look: { Icon: MathFormulaRegular, color },
  },
  {
    screen: 'uitleg',
    name: 'Uitleg',
    purpose: 'Alle artikelen, regels, functies en kolommen.',
    look: { Icon: BookQuestionMarkRegular, color },
  },
];

interface RowProps {
  readonly place: Place;
  /** The row that was come back to. */
  readonly returning: boolean;
}

function Row({ place, returning }: RowProps): ReactNode {
  const shared = useStyles();
  const styles = useMeerStyles();
  const { controller } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returning) button.current?.focus();
  }, [returning]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={mergeClasses(shared.pressable, shared.row)}
        onClick={() => controller.go(place.screen)}
      >
        <Sign look={place.look} size={20} />
        <span>
          <span className={styles.name}>{place.name}</span>
          <br />
          <span className={shared.muted}>{place.purpose}</span>
        </span>
        <ChevronRightRegular className="count" aria-hidden />
      </button>
    </li>
  );
}

/** The places that one needs now and then, each with what it is for. */
export function Meer(): ReactNode {
  const shared = useStyles();
  const styles = useMeerStyles();
  const { controller } = usePane();
  const cameFrom = useCameFrom(controller);
  const returning = PLACES.some(({ screen }) => screen === cameFrom);
  return (
    <Page title="Meer" hideTitle arrival="meer" focusTitle={!returning}>
      <ul className={mergeClasses(shared.rows, styles.places)}>
        {PLACES.map((place) => (
          <Row key={place.screen} place={place} returning={place.screen === cameFrom} />
        ))}
      </ul>
    </Page>
  );
}
