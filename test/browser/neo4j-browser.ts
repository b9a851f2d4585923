// The old Neo4j Browser, which is served beside a test server: a person's way through it.
import type { Page } from "playwright-core";
import type { TestServer } from "../neo4j/server.ts";

/** Opens it and signs in; from then on it does what the server's settings tell it to. */
export async function signIn(tab: Page, { connection, http }: TestServer): Promise<void> {
  await tab.goto(`http://localhost:${http}/browser/`);
  // The form is drawn anew when the address of the database is found out.
  const address = connection.uri.replace("bolt://", "");
  await tab.waitForFunction(
    (wanted) =>
      (document.querySelector("[data-testid=boltaddress]") as HTMLInputElement | null)?.value ===
      wanted,
    address,
  );
  await tab.getByTestId("username").fill(connection.user);
  await tab.getByTestId("password").fill(connection.password);
  await tab.getByTestId("connect").click();
  await tab.getByTestId("authenticationMethod").waitFor({ state: "detached" });
}

/** Types text into the editor, as a paste does, and runs it. */
export async function run(tab: Page, text: string): Promise<void> {
  await tab.getByTestId("activeEditor").locator(".monaco-editor").first().click();
  await tab.keyboard.insertText(text);
  await tab.keyboard.press("Control+Enter");
}
