// Before there is a graph: how much of it has been read, or what is wrong with it.
import { html, nothing, type TemplateResult } from "lit-html";

export const loading = (
  read: number,
  total: number,
): TemplateResult => html`<div class="load" role="status">
  <p class="big">Reading the graph</p><progress max=${total > read ? total : nothing} value=${total > read ? read : nothing}></progress>
  <p>${total > 0 ? `${kilobytes(read)} of ${kilobytes(Math.max(read, total))} kB` : read > 0 ? `${kilobytes(read)} kB` : ""}</p></div>`;

const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString("en");

/** `again` is missing where another try cannot help: in a page that holds its graph. */
export const failed = (
  file: string,
  message: string,
  again: (() => void) | undefined,
): TemplateResult => html`<div class="load" role="alert">
  <p class="big"><b class="ne">!</b> ${file} could not be read</p><p>${message}</p>
  ${
    again
      ? html`<p class="how">Build the folder with <code>parley build</code>, then <code>parley view</code> it.</p>
  <p><button class="btn" @click=${again}>Try again</button></p>`
      : html`<p class="how">This file is damaged. Ask for it again, or write it anew with <code>parley export html</code>.</p>`
  }</div>`;
