import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ResultRow, ResultTable } from '../../core/article/calculator';
import { useStyles } from '../parts/styles';
import { WideTable } from '../parts/wide-table';
import { useCalculatorStyles } from './styles';

function Bar({ length, longest }: { readonly length: number; readonly longest: number }): ReactNode {
  const styles = useCalculatorStyles();
  const width = longest > 0 ? (100 * length) / longest : 0;
  return (
    <svg className={styles.svg} viewBox="0 0 100 12" height="12" preserveAspectRatio="none">
      <rect x="0" y="1" width={width} height="10" className={styles.bar} />
    </svg>
  );
}

interface RowProps {
  readonly row: ResultRow;
  /** The longest bar of the table; null when it has none. */
  readonly longest: number | null;
}

function Row({ row, longest }: RowProps): ReactNode {
  const styles = useCalculatorStyles();
  const [heading, ...values] = row.cells;
  return (
    <tr className={row.kind === 'rij' ? '' : styles.bold}>
      <th scope="row">{heading}</th>
      {longest !== null && (
        <td className={styles.drawing} aria-hidden>
          {row.bar !== undefined && <Bar length={row.bar} longest={longest} />}
        </td>
      )}
      {values.map((value, index) => (
        <td key={index} className="number">
          {value}
        </td>
      ))}
    </tr>
  );
}

/** A drawing stands beside the numbers, in a column that a screen reader passes over. */
function Content({ table }: { readonly table: ResultTable }): ReactNode {
  const styles = useCalculatorStyles();
  const bars = table.rows.flatMap(({ bar }) => bar ?? []);
  const longest = bars.length === 0 ? null : Math.max(...bars);
  const [first, ...others] = table.columns;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {longest !== null && <td className={styles.drawing} aria-hidden />}
          {others.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <Row key={index} row={row} longest={longest} />
        ))}
      </tbody>
    </>
  );
}

function Table({ table }: { readonly table: ResultTable }): ReactNode {
  const shared = useStyles();
  const styles = useCalculatorStyles();
  const id = useId();
  const { title, isResult = false, columns } = table;
  const isWide = columns.length > 2;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={mergeClasses(isResult ? 'hidden' : shared.heading)}>
        {title}
      </h2>
      {isWide ? (
        <WideTable name={title} className={styles.scrolling}>
          <Content table={table} />
        </WideTable>
      ) : (
        <table className={shared.table} aria-labelledby={id}>
          <Content table={table} />
        </table>
      )}
    </section>
  );
}

/** The numbers behind a result. */
export function ResultTables({ tables }: { readonly tables: readonly ResultTable[] }): ReactNode {
  return tables.map((table) => <Table key={table.title} table={table} />);
}
