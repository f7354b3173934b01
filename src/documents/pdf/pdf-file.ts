import {
  PDFContext,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
  PDFWriter,
} from '@cantoo/pdf-lib';
import type { Pdf } from '../../ports/pdf-port';
import type { FontStyle } from '../fonts/font-face';
import { Canvas, fontResource } from '../layout/canvas';
import { settledValue } from '../sync-promise';
import { contentId } from './content-id';
import { embedFont } from './embed-font';
import { pdfDate } from './pdf-date';

/** A4 upright, in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;

/** What a reader shows about the file. */
export interface PdfInfo {
  readonly title: string;
  /** The school. */
  readonly author: string;
  /** `dd/mm/yyyy HH:MM`, Asia/Ho_Chi_Minh; the only time in the file, so that the same input gives the same bytes. */
  readonly createdAt: string;
}

const PRODUCER = 'Sổ điểm điện tử';

/** A PDF being made: pages, drawings used on many pages, bookmarks. */
export class PdfFile {
  readonly pages: Canvas[];
  private readonly info: PdfInfo;
  private readonly forms: Map<string, string>;
  private readonly bookmarks: { title: string; page: number }[];
  private keywords: string;

  constructor(info: PdfInfo) {
    this.info = info;
    this.pages = [];
    this.forms = new Map();
    this.bookmarks = [];
    this.keywords = '';
  }

  addPage(size: { readonly width: number; readonly height: number } = A4): Canvas {
    const canvas = new Canvas(size.width, size.height);
    this.pages.push(canvas);
    return canvas;
  }

  /** A drawing in the unit square, painted with {@link Canvas.form}. `content` holds PDF operators. */
  defineForm(name: string, content: string): void {
    this.forms.set(name, content);
  }

  /** Says in the properties of the file what a program should know of it (ISO 32000-1 §14.3.3, Keywords). */
  tell(keywords: string): void {
    this.keywords = keywords;
  }

  /** Adds a bookmark to the page added last. */
  bookmark(title: string): void {
    this.bookmarks.push({ title, page: this.pages.length - 1 });
  }

  /** The finished file. */
  finish(): Pdf {
    const context = PDFContext.create();
    const tree = context.nextRef();
    const contents = this.pages.map((page) => page.content());
    const pages = this.registerPages(context, tree, contents);
    context.assign(tree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
    const catalog = context.obj({
      Type: 'Catalog',
      Pages: tree,
      Lang: PDFString.of('vi-VN'),
      ViewerPreferences: { DisplayDocTitle: true },
    });
    if (this.bookmarks.length > 0) {
      catalog.set(PDFName.of('Outlines'), this.registerBookmarks(context, pages));
      catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
    }
    const id = PDFHexString.of(contentId(contents));
    context.trailerInfo.Root = context.register(catalog);
    context.trailerInfo.Info = context.register(this.infoDictionary(context));
    context.trailerInfo.ID = context.obj([id, id]);
    const writer = PDFWriter.forContext(context, Number.POSITIVE_INFINITY);
    return { bytes: settledValue(writer.serializeToBuffer()), pages: pages.length };
  }

  private registerPages(
    context: PDFContext,
    parent: PDFRef,
    contents: readonly string[],
  ): PDFRef[] {
    const fonts = new Map<FontStyle, PDFRef>();
    const forms = new Map<string, PDFRef>();
    return this.pages.map((page, at) =>
      context.register(
        context.obj({
          Type: 'Page',
          Parent: parent,
          MediaBox: [0, 0, page.width, page.height],
          Resources: {
            Font: Object.fromEntries(
              [...page.faces].map((face) => [
                fontResource(face),
                remember(fonts, face, () => embedFont(context, face)),
              ]),
            ),
            XObject: Object.fromEntries(
              [...page.forms].map((name) => [
                name,
                remember(forms, name, () => this.registerForm(context, name)),
              ]),
            ),
          },
          Contents: context.register(context.flateStream(contents[at] ?? '')),
        }),
      ),
    );
  }

  private registerForm(context: PDFContext, name: string): PDFRef {
    const content = this.forms.get(name);
    if (content === undefined) {
      throw new Error(`form ${name} was drawn but never defined`);
    }
    const dictionary = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] };
    return context.register(context.flateStream(content, dictionary));
  }

  private registerBookmarks(context: PDFContext, pages: readonly PDFRef[]): PDFRef {
    const root = context.nextRef();
    const items = this.bookmarks.map(() => context.nextRef());
    this.bookmarks.forEach(({ title, page }, at) => {
      const item = context.obj({
        Title: PDFHexString.fromText(title),
        Parent: root,
        Dest: [pages[page], 'Fit'],
        Prev: items[at - 1],
        Next: items[at + 1],
      });
      context.assign(items[at] as PDFRef, item);
    });
    const ends = { First: items[0], Last: items[items.length - 1], Count: items.length };
    context.assign(root, context.obj({ Type: 'Outlines', ...ends }));
    return root;
  }

  private infoDictionary(context: PDFContext) {
    const date = PDFString.of(pdfDate(this.info.createdAt));
    return context.obj({
      Title: PDFHexString.fromText(this.info.title.normalize('NFC')),
      Author: PDFHexString.fromText(this.info.author.normalize('NFC')),
      Creator: PDFHexString.fromText(PRODUCER),
      Producer: PDFHexString.fromText(PRODUCER),
      CreationDate: date,
      ModDate: date,
      ...(this.keywords === '' ? {} : { Keywords: PDFHexString.fromText(this.keywords) }),
    });
  }
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
