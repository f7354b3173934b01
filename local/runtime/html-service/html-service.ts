import { htmlFile } from '../context/project-code';
import { type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import { blobData } from '../utilities/blob';
import { htmlOutput, SandboxMode, XFrameOptionsMode } from './html-output';
import { htmlTemplate } from './html-template';

/** `HtmlService`: pages from text, blobs and the project's HTML files. */
export function htmlService(host: ScriptHost): ScriptObject {
  return scriptObject<typeof HtmlService>('HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (html: unknown = '') => htmlOutput(htmlText(html, 'createHtmlOutput')),
    createHtmlOutputFromFile: (name: unknown) => htmlOutput(fileText(host, name)),
    createTemplate: (html: unknown) => htmlTemplate(host, htmlText(html, 'createTemplate')),
    createTemplateFromFile: (name: unknown) => htmlTemplate(host, fileText(host, name)),
  });
}

function htmlText(html: unknown, method: string): string {
  if (typeof html === 'string') {
    return html;
  }
  const blob = blobData(html);
  if (!blob) {
    throw badSignature(`HtmlService.${method}`, [html]);
  }
  return blob.bytes.toString('utf8');
}

function fileText(host: ScriptHost, name: unknown): string {
  const text = typeof name === 'string' ? htmlFile(host.execution.project, name) : null;
  if (text === null) {
    throw new ScriptException(`No HTML file named ${String(name)} was found.`);
  }
  return text;
}
