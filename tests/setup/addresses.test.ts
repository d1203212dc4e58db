import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  ADDRESS_VARIABLE,
  DEVELOPMENT_ADDRESS,
  manifestFor,
  OFFICE_HOST,
  productionAddress,
} from '../../src/setup/addresses.mjs';
import { root } from '../../src/setup/install.mjs';
import { manifestText } from './manifest';

const given = (address: string) => productionAddress({ [ADDRESS_VARIABLE]: address });

describe('the address that a build is published at', () => {
  it.each([
    ['https://woonafspraken.voorbeeld.nl', 'https://woonafspraken.voorbeeld.nl'],
    ['https://voorbeeld.nl/woonafspraken/', 'https://voorbeeld.nl/woonafspraken'],
    [' https://voorbeeld.nl:8443/a/b// ', 'https://voorbeeld.nl:8443/a/b'],
  ])('is %s', (address, expected) => {
    expect(given(address)).toBe(expected);
  });

  it('is not known when nobody said', () => {
    expect(productionAddress({})).toBeNull();
    expect(given('')).toBeNull();
  });

  it.each([
    'http://voorbeeld.nl',
    'voorbeeld.nl',
    'https://',
    'https://naam:geheim@voorbeeld.nl',
    'https://voorbeeld.nl/?a=1',
    'https://voorbeeld.nl/#hier',
  ])('cannot be %s', (address) => {
    expect(() => given(address)).toThrow('Geef een volledig https-adres');
  });
});

describe('the manifest for another address', () => {
  it('names that address everywhere, and says the same otherwise', () => {
    const address = 'https://voorbeeld.nl/woonafspraken';
    const published = manifestFor(manifestText, address);
    expect(published).not.toContain('localhost');
    expect(published).toContain(`${address}/taskpane.html`);
    expect(published.replaceAll(address, DEVELOPMENT_ADDRESS)).toBe(manifestText);
  });

  it('stays well-formed whatever the address', () => {
    expect(manifestFor('<a b="https://localhost:3000/c" />', 'https://v.nl/a&b$&')).toBe(
      '<a b="https://v.nl/a&amp;b$&amp;/c" />',
    );
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

test('addresses stand in one place', () => {
  const files = [...filesIn(join(root, 'src')), join(root, 'webpack.config.js'), join(root, 'package.json')];
  const naming = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return [DEVELOPMENT_ADDRESS, OFFICE_HOST].some((address) => text.includes(address));
  });
  expect(naming.map((file) => relative(root, file))).toEqual([join('src', 'setup', 'addresses.mjs')]);
});
