import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ArticleEntry } from '../../../core/article/entry';
import { ERNST_LOOK } from '../../look/ernst';
import { NIET_TE_BEPALEN, NIET_VAN_TOEPASSING, OPEN, VOLDOET, ZELF_TE_BEOORDELEN } from '../../look/uitkomst';
import { FORCED_COLORS, useStyles } from '../../parts/styles';
import { countOf } from '../../words';
import { ArticleGroup } from './article-group';
import type { ListedArticle } from './article-row';
import { notMet, outcomeSentence, partToJudge } from './texts';
import { failingByErnst, type ArticleOutcome, type ArticleOverview } from './articles';
import { reasonTexts } from './reasons';

const useOutcomeStyles = makeStyles({
  strip: {
    display: 'flex',
    height: '8px',
    gap: '2px',
    borderRadius: '4px',
    overflow: 'hidden',
    [FORCED_COLORS]: { display: 'none' },
  },
  failing: { backgroundColor: tokens.colorStatusWarningForeground1 },
  unknown: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  passing: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  notApplicable: { backgroundColor: tokens.colorNeutralStroke2 },
});

/** The outcomes in one line, in four parts: the sentence below it says the same. */
function Strip({ perUitkomst }: Pick<ArticleOverview, 'perUitkomst'>): ReactNode {
  const styles = useOutcomeStyles();
  const parts: readonly [string, number][] = [
    [styles.failing, perUitkomst['voldoet-niet'].length],
    [styles.unknown, perUitkomst['niet-te-bepalen'].length],
    [styles.passing, perUitkomst.voldoet.length],
    [styles.notApplicable, perUitkomst['niet-van-toepassing'].length],
  ];
  return (
    <div className={styles.strip} aria-hidden>
      {parts
        .filter(([, count]) => count > 0)
        .map(([className, count]) => (
          <span key={className} className={className} style={{ flexGrow: count, flexBasis: 0 }} />
        ))}
    </div>
  );
}

const listFailing = ({ entry, ernst, extent, findings }: ArticleOutcome): ListedArticle => ({
  entry,
  note: notMet(ernst),
  extent,
  findings: findings > 0,
});

const listWithReasons = ({ entry, extent, reasons }: ArticleOutcome): ListedArticle => ({
  entry,
  extent,
  reasons: reasonTexts(reasons),
});

const listPassing = ({ entry, ernst }: ArticleOutcome): ListedArticle => ({
  entry,
  ...(ernst === 'streven' ? { extent: ['gehaald'] } : {}),
});

const listToJudge = (entry: ArticleEntry): ListedArticle => ({
  entry,
  ...partToJudge(entry),
  reasons: entry.reason === undefined ? [] : [entry.reason],
});

/** The outcome of each article, what needs action first. What is not judged is never among what passes. */
export function ArticleOutcomes({ overview }: { readonly overview: ArticleOverview }): ReactNode {
  const shared = useStyles();
  const { themes, perUitkomst, alsoUnknown, judged, findingsOnly, mensenwerk } = overview;
  return (
    <section className={shared.section} aria-labelledby="overzicht-artikelen">
      <h2 id="overzicht-artikelen" className={shared.heading}>
        Uitkomst per artikel
      </h2>
      {judged > 0 && <Strip perUitkomst={perUitkomst} />}
      <p className={shared.text}>{outcomeSentence(overview)}</p>
      <div>
        {failingByErnst(overview).map(({ ernst, articles, open }) => (
          <ArticleGroup
            key={ernst}
            title={ERNST_LOOK[ernst].sentence}
            look={ERNST_LOOK[ernst]}
            themes={themes}
            articles={articles.map(listFailing)}
            open={open}
          />
        ))}
        <ArticleGroup
          title="Niet te bepalen"
          look={NIET_TE_BEPALEN}
          themes={themes}
          articles={perUitkomst['niet-te-bepalen'].map(listWithReasons)}
        />
        <ArticleGroup
          title="Voor een deel niet te bepalen"
          look={NIET_TE_BEPALEN}
          themes={themes}
          articles={alsoUnknown.map(listWithReasons)}
        />
        <ArticleGroup
          title="Voldoet"
          look={VOLDOET}
          themes={themes}
          articles={perUitkomst.voldoet.map(listPassing)}
        />
        <ArticleGroup
          title="Niet van toepassing"
          look={NIET_VAN_TOEPASSING}
          themes={themes}
          articles={perUitkomst['niet-van-toepassing'].map(listWithReasons)}
        />
        <ArticleGroup
          title="Alleen bevindingen"
          look={OPEN}
          themes={themes}
          articles={findingsOnly.map(({ entry, findings }) => ({
            entry,
            extent: [countOf(findings, 'bevinding', 'bevindingen')],
            findings: findings > 0,
          }))}
        />
        <ArticleGroup
          title="Zelf te beoordelen"
          look={ZELF_TE_BEOORDELEN}
          themes={themes}
          articles={mensenwerk.map(listToJudge)}
        />
      </div>
    </section>
  );
}
