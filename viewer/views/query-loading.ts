// Stands in for the view Query until it is loaded, or where it cannot be.
import { html, type TemplateResult } from "lit-html";
import { hasServer } from "../query/ask.ts";

export function queryLoading(broken: boolean): TemplateResult {
  const words = !hasServer()
    ? html`<p class="lead">This page stands in a file, which has nothing that could run a query. Open the folder of the graph with <code>parley view</code> to ask it questions.</p>`
    : broken
      ? html`<p class="lead" role="alert"><b class="ne">!</b> The editor could not be loaded. Is <code>parley view</code> still running? Start it again and reload this page.</p>`
      : "";
  return html`<div class="page query" aria-busy=${!broken && hasServer()}><h1>Ask the graph</h1>${words}</div>`;
}
