import type { ILanguagePack } from '@univerjs/core';

/** What Univer says when a sheet is protected, whatever it was that the user wanted to do. */
const PROTECTED =
  'Dit blad is beveiligd. Er is niets veranderd. In Excel heft u de beveiliging op met Controleren › Beveiliging blad opheffen.';

const protectedFor = (...actions: readonly string[]): ILanguagePack =>
  Object.fromEntries(actions.map((action) => [`${action}Err`, PROTECTED]));

const PROTECTED_ACTIONS = [
  'autoFill',
  'edit',
  'formula',
  'insertRowCol',
  'moveRange',
  'moveRowCol',
  'operatorSheet',
  'removeRowCol',
  'setRowColStyle',
  'setStyle',
] as const;

/**
 * Univer has no Dutch. These are the texts that a user meets in this grid: menus of cells and tabs, dropdowns and
 * filters. What has no text here stays English.
 */
export const DUTCH_TEXTS: ILanguagePack = {
  sheets: {
    permission: {
      dialog: { ...protectedFor(...PROTECTED_ACTIONS), insertOrDeleteMoveRangeErr: PROTECTED },
    },
  },
  'sheets-ui': {
    permission: {
      dialog: {
        ...protectedFor(...PROTECTED_ACTIONS, 'common', 'paste', 'filter', 'hyperLink', 'comment'),
        insertOrDeleteMoveRangeErr: PROTECTED,
        alert: 'Dit blad is beveiligd',
        alertContent: PROTECTED,
      },
      button: { confirm: 'OK', cancel: 'Annuleren' },
    },
    rightClick: {
      copy: 'Kopiëren',
      cut: 'Knippen',
      paste: 'Plakken',
      copySpecial: 'Kopiëren speciaal',
      pasteSpecial: 'Plakken speciaal',
      pasteValue: 'Waarden plakken',
      pasteFormat: 'Opmaak plakken',
      pasteColWidth: 'Kolombreedte plakken',
      pasteBesidesBorder: 'Plakken zonder randen',
      insert: 'Invoegen',
      insertRow: 'Rij invoegen',
      insertRowBefore: 'Rij erboven invoegen',
      insertRowsAfter: 'Invoegen:',
      insertRowsAbove: 'Invoegen:',
      insertRowsAfterSuffix: 'rijen eronder',
      insertRowsAboveSuffix: 'rijen erboven',
      insertColumn: 'Kolom invoegen',
      insertColumnBefore: 'Kolom links invoegen',
      insertColsLeft: 'Invoegen:',
      insertColsRight: 'Invoegen:',
      insertColsLeftSuffix: 'kolommen links',
      insertColsRightSuffix: 'kolommen rechts',
      delete: 'Verwijderen',
      deleteCell: 'Cel verwijderen',
      insertCell: 'Cel invoegen',
      deleteSelectedRow: 'Rijen verwijderen',
      deleteSelectedColumn: 'Kolommen verwijderen',
      hideSelectedRow: 'Rijen verbergen',
      hideSelectedColumn: 'Kolommen verbergen',
      showHideRow: 'Verborgen rijen tonen',
      showHideColumn: 'Verborgen kolommen tonen',
      rowHeight: 'Rijhoogte',
      columnWidth: 'Kolombreedte',
      fitContent: 'Passend maken',
      moveLeft: 'Naar links',
      moveRight: 'Naar rechts',
      moveUp: 'Naar boven',
      moveDown: 'Naar beneden',
      clearSelection: 'Wissen',
      clearContent: 'Inhoud wissen',
      clearFormat: 'Opmaak wissen',
      clearAll: 'Alles wissen',
      freeze: 'Blokkeren',
      freezeCell: 'Blokkeren tot deze cel ({0} rijen, {1} kolommen)',
      freezeCol: 'Blokkeren tot kolom {0}',
      freezeRow: 'Blokkeren tot rij {0}',
      freezeFirstCol: 'Eerste kolom blokkeren',
      freezeFirstRow: 'Eerste rij blokkeren',
      cancelFreeze: 'Blokkering opheffen',
      textToNumber: 'Tekst naar getal',
      deleteAllRowsAlert: 'U kunt niet alle rijen van een blad verwijderen.',
      deleteAllColumnsAlert: 'U kunt niet alle kolommen van een blad verwijderen.',
      hideAllRowsAlert: 'U kunt niet alle rijen van een blad verbergen.',
      hideAllColumnsAlert: 'U kunt niet alle kolommen van een blad verbergen.',
    },
    sheetConfig: {
      delete: 'Verwijderen',
      copy: 'Kopie maken',
      rename: 'Naam wijzigen',
      changeColor: 'Tabkleur',
      resetColor: 'Geen kleur',
      hide: 'Verbergen',
      unhide: 'Zichtbaar maken',
      moveLeft: 'Naar links',
      moveRight: 'Naar rechts',
      cancelText: 'Annuleren',
      chooseText: 'Kiezen',
      noMoreSheet: 'Een werkmap heeft ten minste één zichtbaar blad.',
      noHide: 'Ten minste één blad blijft zichtbaar.',
      sheetNameErrorTitle: 'Dat kan niet',
      sheetNameSpecCharError:
        "Een naam heeft hoogstens 31 tekens, begint en eindigt niet met ' en bevat geen [ ] : \\ ? * /",
      sheetNameCannotIsEmptyError: 'Een blad heeft een naam nodig.',
      sheetNameAlreadyExistsError: 'Er is al een blad met deze naam.',
      deleteSheet: 'Blad verwijderen',
      deleteSheetContent: 'Wilt u dit blad verwijderen?',
      deleteLargeSheetContent: 'Wilt u dit blad verwijderen? Dat kunt u niet ongedaan maken.',
    },
    button: { confirm: 'OK', cancel: 'Annuleren', close: 'Sluiten', insert: 'Invoegen' },
    'data-validation': { list: { dropdown: 'Kies uit de lijst' } },
    info: { problem: 'Dat kan niet' },
    merge: {
      overlappingError: 'Gebieden met samengevoegde cellen mogen elkaar niet overlappen.',
      partiallyError: 'Dit kan niet met een deel van samengevoegde cellen.',
    },
  },
  'sheets-data-validation-ui': {
    error: { title: 'Niet toegestaan:' },
    alert: { title: 'Dat kan niet', ok: 'OK' },
  },
  'sheets-data-validation': {
    list: { error: 'Kies een waarde uit de lijst.', emptyError: 'Vul een waarde in.' },
  },
  'sheets-table-ui': {
    title: 'Tabel',
    cancel: 'Annuleren',
    confirm: 'OK',
    sort: { 'sort-asc': 'Oplopend', 'sort-desc': 'Aflopend' },
    insert: { main: 'Tabel invoegen', row: 'Tabelrij invoegen', col: 'Tabelkolom invoegen' },
    remove: { main: 'Tabel verwijderen', row: 'Tabelrij verwijderen', col: 'Tabelkolom verwijderen' },
    condition: { string: 'Tekst', number: 'Getal', date: 'Datum', empty: '(Leeg)' },
    filter: {
      'by-values': 'Op waarde',
      'by-conditions': 'Op voorwaarde',
      'clear-filter': 'Filter wissen',
      cancel: 'Annuleren',
      confirm: 'OK',
      'search-placeholder': 'Zoeken',
      'select-all': 'Alles',
    },
  },
};

function isPack(value: ILanguagePack[string] | undefined): value is ILanguagePack {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Univer's texts with these in their place; its own way of merging drops what stands beside a text. */
export function withTexts(all: ILanguagePack, texts: ILanguagePack): ILanguagePack {
  const merged = { ...all };
  for (const [key, value] of Object.entries(texts)) {
    const before = all[key];
    merged[key] = isPack(value) && isPack(before) ? withTexts(before, value) : value;
  }
  return merged;
}
