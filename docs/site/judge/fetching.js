/* Fetches a packed file from beside the page; a server may have unpacked it. */
import { damaged, missing, offline } from "./compiler/refusals.js";

const isPacked = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;

export const fetchUnpacked = async (url) => {
  const name = String(url).split("/").pop();
  const response = await fetch(url).catch(() => { throw offline(); });
  if (!response.ok) throw missing(name, response.status);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!isPacked(bytes)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer().catch(() => { throw damaged(name); }));
};
