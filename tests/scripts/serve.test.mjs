import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { fileFor, listen, staticServer } from "../../scripts/serve.mjs";

const script = fileURLToPath(new URL("../../scripts/serve.mjs", import.meta.url));
let top;
let folder;
let server;
let port;

before(async () => {
  top = await mkdtemp(join(tmpdir(), "career-guide-serve-"));
  folder = join(top, "dist");
  await mkdir(join(folder, "deep"), { recursive: true });
  await writeFile(join(top, "secret.txt"), "secret");
  await writeFile(join(top, "dist-secret.txt"), "secret");
  await writeFile(join(folder, ".hidden"), "secret");
  for (const name of ["index.html", "a.js", "a.mjs", "a.wasm", "a.css", "a.bin", "empty.txt", "deep/index.html", "two words.txt"]) {
    await writeFile(join(folder, name), name === "empty.txt" ? "" : name);
  }
  server = staticServer(folder);
  port = await listen(server, 0);
});

after(async () => {
  server.close();
  server.closeAllConnections();
  await rm(top, { recursive: true });
});

// node:http sends a target as it is given; fetch would tidy the dots away before they leave.
async function ask(path, { method = "GET", headers = {} } = {}) {
  const sent = request({ host: "127.0.0.1", port, path, method, headers });
  sent.end();
  const [response] = await once(sent, "response");
  let body = "";
  for await (const part of response) body += part;
  return { status: response.statusCode, headers: response.headers, body };
}

describe("the server", () => {
  it("answers with the file and its type", async () => {
    const types = { "/a.js": "text/javascript", "/a.mjs": "text/javascript", "/a.wasm": "application/wasm", "/a.css": "text/css", "/index.html": "text/html", "/a.bin": "application/octet-stream" };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers, body } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers["content-type"].split(";")[0], type);
      assert.equal(body, path.slice(1));
    }
  });

  it("answers with the index for a folder, a name with spaces, an empty file and a query", async () => {
    assert.equal((await ask("/")).body, "index.html");
    assert.equal((await ask("/deep/")).body, "deep/index.html");
    assert.equal((await ask("/two%20words.txt?x=/../..")).body, "two words.txt");
    const empty = await ask("/empty.txt");
    assert.deepEqual([empty.status, empty.body], [200, ""]);
  });

  it("never leaves its folder", async () => {
    const tries = ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/deep/../../secret.txt", "/..%5csecret.txt", "/../dist-secret.txt", "/.hidden", "/a.js%00.html", "/%", "//etc/passwd", "/deep"];
    for (const path of tries) {
      const { status, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body, /secret|root:/);
    }
    assert.equal(fileFor(folder, "http://elsewhere/a.js"), null);
  });

  it("answers HEAD without a body and 304 to those who have it", async () => {
    const whole = await ask("/a.js");
    const head = await ask("/a.js", { method: "HEAD" });
    assert.deepEqual([head.status, head.body, head.headers["content-length"]], [200, "", "4"]);
    const tags = [whole.headers.etag, `"other", W/${whole.headers.etag}`];
    for (const tag of tags) assert.equal((await ask("/a.js", { headers: { "if-none-match": tag } })).status, 304);
    assert.equal((await ask("/a.js", { headers: { "if-none-match": '"other"' } })).status, 200);
  });

  it("refuses other methods", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const { status, headers } = await ask("/a.js", { method });
      assert.deepEqual([status, headers.allow], [405, "GET, HEAD"]);
    }
  });

  it("listens on this machine alone", () => {
    assert.equal(server.address().address, "127.0.0.1");
  });

  it("takes the next port where its own is taken", async () => {
    const holder = createServer();
    const held = await listen(holder, 0);
    const other = staticServer(folder);
    const got = await listen(other, held);
    assert.ok(got > held);
    other.close();
    holder.close();
  });

  for (const signal of ["SIGINT", "SIGTERM"]) {
    it(`ends cleanly on ${signal}`, async () => {
      const child = spawn(process.execPath, [script, "--port", "0", "--dir", folder]);
      const [line] = await once(child.stdout, "data");
      assert.match(String(line), /http:\/\/127\.0\.0\.1:\d+\//);
      child.kill(signal);
      const [code] = await once(child, "exit");
      assert.equal(code, 0);
    });
  }

  it("says what is wrong where there is nothing to serve", async () => {
    const child = spawn(process.execPath, [script, "--dir", top]);
    const [words] = await once(child.stderr, "data");
    assert.match(String(words), /scripts\/build/);
    const [code] = await once(child, "exit");
    assert.equal(code, 1);
  });
});
