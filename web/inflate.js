// Bytes that travel in a script: deflated, so that gzip need not find what base64 hides.

/** @param {string} base64  of a zlib stream @returns {Promise<Uint8Array>} */
export async function inflate(base64) {
  const packed = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
