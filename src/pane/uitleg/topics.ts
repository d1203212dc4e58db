import type { AgreementHelp } from '../../derive/help/help';
import type { Topic } from '../../derive/help/search';

/** One text for each topic: where the focus goes back to. */
export function topicKey(topic: Topic): string {
  switch (topic.kind) {
    case 'artikel':
    case 'regel':
      return `${topic.kind} ${topic.id}`;
    case 'functie':
    case 'blad':
      return `${topic.kind} ${topic.name}`;
    case 'kolom':
      return `kolom ${topic.sheet} ${topic.header}`;
    case 'woord':
      return `woord ${topic.term}`;
  }
}

/** What stands beside a hit: which kind of thing it is. */
export const KIND_WORDS: Readonly<Record<Topic['kind'], string>> = {
  artikel: 'artikel',
  regel: 'regel',
  functie: 'functie',
  blad: 'blad',
  kolom: 'kolom',
  woord: 'woord',
};

/** How a topic is called where one goes back to it. */
export function topicName(help: AgreementHelp, topic: Topic): string {
  switch (topic.kind) {
    case 'artikel':
      return help.articles.find(({ id }) => id === topic.id)?.name ?? topic.id;
    case 'regel':
      return `Regel ${topic.id}`;
    case 'functie':
    case 'blad':
      return topic.name;
    case 'kolom':
      return topic.sheet;
    case 'woord':
      return topic.term;
  }
}
