import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ColumnHelp, SheetHelp } from '../../derive/help/sheet-help';
import { Disclosure } from '../parts/disclosure';
import { useStyles } from '../parts/styles';
import { useUitlegStyles } from './styles';
import { KEY_HELP } from './texts';

interface ColumnProps {
  readonly column: ColumnHelp;
  /** It is what was looked for: it is open and takes the focus. */
  readonly wanted: boolean;
}

function Column({ column, wanted }: ColumnProps): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  const holder = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted) holder.current?.querySelector('summary')?.focus();
  }, [wanted]);
  const { header, help, type, required, key, limits, aliases, codes } = column;
  const facts: readonly (readonly [string, string])[] = [
    ['Soort', type],
    ['Verplicht', required ? 'ja' : 'nee'],
    ...(key ? ([['Sleutel', KEY_HELP]] as const) : []),
    ...(limits === null ? [] : ([['Grenzen', limits]] as const)),
    ...(aliases.length === 0 ? [] : ([['Mag ook heten', aliases.join(' · ')]] as const)),
  ];
  return (
    <li ref={holder}>
      <Disclosure title={header} count={required ? `${type} · verplicht` : type} open={wanted}>
        <div className={shared.section}>
          <span>{help}</span>
          <dl className={shared.facts}>
            {facts.map(([label, value]) => [
              <dt key={label}>{label}</dt>,
              <dd key={`${label} waarde`}>{value}</dd>,
            ])}
            {codes.length > 0 && (
              <>
                <dt>Keuzes</dt>
                <dd>
                  <ul className={styles.list}>
                    {codes.map(({ code, also }) => (
                      <li key={code}>
                        {code}
                        {also.length > 0 && (
                          <>
                            <br />
                            <span className={shared.muted}>{`ook: ${also.join(' · ')}`}</span>
                          </>
                        )}
                      </li>
                    ))}
                  </ul>
                </dd>
              </>
            )}
          </dl>
        </div>
      </Disclosure>
    </li>
  );
}

interface SheetPageProps {
  readonly sheet: SheetHelp;
  /** The header of the column that was looked for, or null. */
  readonly header: string | null;
}

/** One sheet with everything there is to know about its columns. */
export function SheetPage({ sheet, header }: SheetPageProps): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  const { help, table, columnWord, columns } = sheet;
  return (
    <>
      <p className={shared.text}>{help}</p>
      <p className={shared.muted}>{`Naam van de tabel: ${table}`}</p>
      <section className={shared.section}>
        <h2 className={shared.heading}>{columnWord === 'kolom' ? 'Kolommen' : 'Kenmerken'}</h2>
        <ul className={mergeClasses(shared.rows, styles.columns)}>
          {columns.map((column) => (
            <Column key={column.header} column={column} wanted={column.header === header} />
          ))}
        </ul>
      </section>
    </>
  );
}
