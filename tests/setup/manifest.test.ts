import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIES } from '../../src/agreements/functies';
import { functionsMetadata } from '../../src/derive/functions/metadata';
import { NAMESPACE } from '../../src/derive/functions/namespace';
import { registerFunctions } from '../../src/hosts/excel/functions/register';
import { EXCEL_API } from '../../src/hosts/excel/requirements';
import { RIBBON_ACTIONS } from '../../src/hosts/excel/ribbon/ribbon';
import { DEVELOPMENT_ADDRESS } from '../../src/setup/addresses.mjs';
import { root } from '../../src/setup/install.mjs';
import { attribute, attributes, elements, manifestSets, manifestText } from './manifest';

const LONGEST_ID = 32;
const LONGEST_SHORT = 125;
const LONGEST_LONG = 250;

type Kind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** The resources of a kind, by their id. */
function resources(kind: Kind): ReadonlyMap<string, string> {
  const [list] = elements(kind);
  if (list === undefined) throw new Error(`No ${kind}`);
  return new Map(list.children.map((item) => [attribute(item, 'id'), attribute(item, 'DefaultValue')]));
}

/** Width and height of a PNG, from its header. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (address: string): string => {
  expect(address.startsWith(`${DEVELOPMENT_ADDRESS}/assets/`)).toBe(true);
  return join(root, new URL(address).pathname);
};

const idsOf = (...kinds: Kind[]): readonly string[] => kinds.flatMap((kind) => [...resources(kind).keys()]);

describe('resources', () => {
  const known = idsOf('Images', 'Urls', 'ShortStrings', 'LongStrings');

  it('has every resource that is referred to, in the list where Excel looks for it', () => {
    const lists = {
      Image: 'Images',
      SourceLocation: 'Urls',
      Runtime: 'Urls',
      FunctionFile: 'Urls',
      LearnMoreUrl: 'Urls',
      Namespace: 'ShortStrings',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    } as const;
    const referring = Object.entries(lists).flatMap(([local, kind]) =>
      elements(local).flatMap((element) => {
        const id = element.attributes.get('resid');
        return id === undefined ? [] : [{ id, there: resources(kind).has(id) }];
      }),
    );
    expect(referring.filter(({ there }) => !there)).toEqual([]);
    expect(referring).toHaveLength(attributes('resid').length);
  });

  it('has no resource that nothing refers to', () => {
    expect(known.filter((id) => !attributes('resid').includes(id))).toEqual([]);
  });

  it('gives each resource and each control an id of its own, that is not too long', () => {
    const ids = attributes('id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(known.filter((id) => id.length > LONGEST_ID)).toEqual([]);
  });
});

describe('texts', () => {
  const strings = elements('String');

  it('says everything in Dutch and in English', () => {
    const texts = [...strings, ...elements('DisplayName'), ...elements('Description')].filter(
      (element) => !element.attributes.has('resid'),
    );
    const locales = texts.map((text) => text.children.map((child) => child.attributes.get('Locale')));
    expect(texts.length).toBeGreaterThan(20);
    expect(locales.filter((list) => list.join() !== 'en-US')).toEqual([]);
    expect(elements('DefaultLocale').map(({ text }) => text)).toEqual(['nl-NL']);
  });

  it.each([
    ['ShortStrings', LONGEST_SHORT],
    ['LongStrings', LONGEST_LONG],
  ] as const)('keeps %s within what Excel shows', (kind, longest) => {
    const [list] = elements(kind);
    const texts = (list?.children ?? []).flatMap((item) => [
      attribute(item, 'DefaultValue'),
      ...item.children.map((override) => attribute(override, 'Value')),
    ]);
    expect(texts.filter((text) => text.length === 0 || text.length > longest)).toEqual([]);
  });

  it('puts what the ribbon is to have on it, in its order', () => {
    const labels = elements('Control').map((control) => {
      const label = control.children.find(({ local }) => local === 'Label');
      return label && resources('ShortStrings').get(attribute(label, 'resid'));
    });
    expect(labels).toEqual(['Controleer', 'Bevindingen', 'Sjabloon', 'Markeringen', 'Uitleg']);
    expect(resources('ShortStrings').get('Tab.Label')).toBe('Woonafspraken');
  });
});

describe('icons', () => {
  it('has every icon, in the size that it is asked for', () => {
    const images = resources('Images');
    const uses = elements('Image').filter((image) => image.attributes.has('size'));
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) {
      const size = Number(attribute(use, 'size'));
      expect(pngSize(iconFile(images.get(attribute(use, 'resid')) ?? ''))).toEqual([size, size]);
    }
  });

  it('gives every icon in the three sizes that Excel needs', () => {
    const sizes = elements('Icon').map((icon) => icon.children.map((image) => attribute(image, 'size')));
    expect(new Set(sizes.map((list) => list.join()))).toEqual(new Set(['16,32,80']));
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels wide', (element, size) => {
    const [icon] = elements(element);
    if (icon === undefined) throw new Error(`No ${element}`);
    expect(pngSize(iconFile(attribute(icon, 'DefaultValue')))).toEqual([size, size]);
  });

  it('keeps the drawing of every icon', () => {
    const drawings = [...resources('Images').values()].map((address) =>
      iconFile(address).replace(/-\d+\.png$/, '.svg'),
    );
    expect(drawings.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('what it starts', () => {
  it('has a function for every button, and no function that no button has', () => {
    const named = elements('FunctionName').map(({ text }) => text);
    expect([...named].sort()).toEqual([...RIBBON_ACTIONS].sort());
  });

  it('registers every function of functions.json, in the namespace of the manifest, and no other', () => {
    const registered: string[] = [];
    Reflect.set(globalThis, 'CustomFunctions', { associate: (id: string) => registered.push(id) });
    registerFunctions(FUNCTIES);
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
    const listed = functionsMetadata(FUNCTIES).functions.map(({ id }) => id);
    expect(listed.length).toBeGreaterThan(0);
    expect(registered).toEqual(listed);
    expect(new Set(listed).size).toBe(listed.length);
    expect(resources('ShortStrings').get('Functions.Namespace')).toBe(NAMESPACE);
  });

  it('asks for the requirement set that the bridge to Excel keeps to', () => {
    expect(manifestSets()).toMatchObject({ ExcelApi: EXCEL_API });
  });

  it('runs everything in one runtime that stays', () => {
    const [runtime] = elements('Runtime');
    expect(runtime?.attributes.get('lifetime')).toBe('long');
    const page = runtime?.attributes.get('resid');
    for (const local of ['FunctionFile', 'Page']) {
      const [element] = elements(local);
      const source = local === 'Page' ? element?.children[0] : element;
      expect(source?.attributes.get('resid')).toBe(page);
    }
  });

  it('opens pages and files that the build makes', () => {
    const config = readFileSync(join(root, 'webpack.config.js'), 'utf8');
    const [page] = elements('SourceLocation').filter((element) => element.attributes.has('DefaultValue'));
    const addresses = [...resources('Urls').values(), page?.attributes.get('DefaultValue') ?? ''];
    const files = [...new Set(addresses.map((address) => new URL(address).pathname.slice(1)))].sort();
    expect(files).toEqual(['', 'functions.js', 'functions.json', 'taskpane.html']);
    for (const file of ["'functions.json'", "'taskpane.html'", "functions: entries('functions.ts')"]) {
      expect(config).toContain(file);
    }
  });

  it('can be published elsewhere: nothing in it names another address', () => {
    const addresses = manifestText.match(/https:\/\/[^"/]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set([DEVELOPMENT_ADDRESS]));
  });
});
