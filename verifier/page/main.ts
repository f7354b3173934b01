import { type Judgement, judge } from '../check/judge';
import type { Brought } from '../read/brought';
import { typedCodes } from '../read/typed-codes';
import { isWordKey, type Language, wordsOf } from '../words/words';
import { type ChosenFile, readChosen, runSteps } from './chosen-files';
import { element } from './element';
import { verdictView } from './verdict-view';

/** What the page knows; it is all in memory and goes with the page. */
interface Model {
  language: Language;
  chosen: readonly ChosenFile[];
  judgement: Judgement | null;
}

const model: Model = { language: 'vi', chosen: [], judgement: null };

function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);

  if (found === null) {
    throw new Error(`the page has no ${id}`);
  }

  return found as T;
}

const nameOf = (one: ChosenFile): string => (one.kind === 'pdf' ? one.pdf.name : one.file.name);

function kindText(one: ChosenFile): string {
  const t = wordsOf(model.language);

  if (one.kind === 'pdf') {
    return t('kind.pdf');
  }

  const { entries, checkpoints, documents, proofs, growths } = one.file;

  if (entries.length > 0) {
    return t('kind.ledger', { rows: entries.length });
  }

  if (proofs.length + growths.length > 0) {
    return t('kind.proof');
  }

  return t(checkpoints.length + documents.length > 0 ? 'kind.heads' : 'kind.other');
}

function showChosen(): void {
  const t = wordsOf(model.language);
  const items = model.chosen.map((one) => {
    const name = nameOf(one);
    const remove = element('button', { type: 'button', class: 'plain' }, '✕');
    remove.setAttribute('aria-label', t('remove', { name }));
    remove.addEventListener('click', () => {
      model.chosen = model.chosen.filter((other) => other !== one);
      forget();
    });

    return element('li', {}, element('span', {}, `${name} · ${kindText(one)}`), remove);
  });
  byId('chosen').replaceChildren(...items);
}

function showVerdict(): void {
  const { judgement, language } = model;
  byId('verdict').replaceChildren(
    ...(judgement === null ? [] : [verdictView(judgement, language)]),
  );
}

/** A verdict must not stand beside other things than it is about. */
function forget(): void {
  model.judgement = null;
  showChosen();
  showVerdict();
}

function showTexts(): void {
  const t = wordsOf(model.language);
  document.documentElement.lang = model.language;
  document.title = t('title');

  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = place.dataset.text ?? '';
    place.textContent = isWordKey(key) ? t(key) : '';
  }

  byId('language').setAttribute('lang', model.language === 'vi' ? 'en' : 'vi');
  showChosen();
  showVerdict();
}

function showShare(share: number): void {
  const percent = Math.round(share * 100);
  byId('working').textContent = wordsOf(model.language)('working', { percent });
}

let before: Promise<void> = Promise.resolve();

/** One thing after another: what is checked while a file is still read would be checked without it. */
function working(work: () => Promise<void>): Promise<void> {
  before = before.then(() => busyWith(work));

  return before;
}

async function busyWith(work: () => Promise<void>): Promise<void> {
  const form = byId('form');
  form.setAttribute('aria-busy', 'true');

  try {
    await work();
  } finally {
    form.removeAttribute('aria-busy');
    byId('working').textContent = '';
  }
}

async function add(files: Iterable<File>): Promise<void> {
  await working(async () => {
    for (const file of files) {
      showShare(0);
      model.chosen = [...model.chosen, await readChosen(file, showShare)];
    }

    forget();
  });
}

/** Everything that was brought, as it is now. */
function brought(): Brought {
  const { chosen } = model;

  return {
    files: chosen.flatMap((one) => (one.kind === 'ledger' ? [one.file] : [])),
    pdfs: chosen.flatMap((one) => (one.kind === 'pdf' ? [one.pdf] : [])),
    codes: typedCodes(byId<HTMLTextAreaElement>('code').value),
  };
}

async function check(): Promise<void> {
  await working(async () => {
    showShare(0);
    model.judgement = await runSteps(judge(brought()), showShare);
    showVerdict();
    byId('verdict').querySelector<HTMLElement>('h2')?.focus();
  });
}

function clear(): void {
  model.chosen = [];
  byId<HTMLTextAreaElement>('code').value = '';
  forget();
}

function takeFiles(): void {
  const input = byId<HTMLInputElement>('files');
  const drop = byId('drop');
  input.addEventListener('change', () => {
    void add([...(input.files ?? [])]).then(() => {
      input.value = '';
    });
  });
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    void add([...(event.dataTransfer?.files ?? [])]);
  });
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
byId('code').addEventListener('input', forget);
byId('clear').addEventListener('click', clear);
byId('language').addEventListener('click', () => {
  model.language = model.language === 'vi' ? 'en' : 'vi';
  showTexts();
});
takeFiles();
showTexts();
