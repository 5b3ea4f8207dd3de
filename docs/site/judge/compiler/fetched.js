// Fetches a part of the compiler, once: then it is in the browser's cache for this
// version of it. Any server will do: a part lies there packed, and is unpacked here
// unless the server did that already.
//
//     await bring(store, part, onProgress)     a Uint8Array
//
// A store is {base, version}: the address of the folder, and what the cache goes by.
// A part is {name, bytes, length}: its size packed and unpacked.
import { brokenOff, damaged, missing, offline } from "./refusals.js";

// Others may live at this host, as may another copy of the site in another folder.
const ours = (base) => `iterators-by-hand compiler ${new URL(base).pathname} `;

/** Null where the browser keeps nothing, in a private window for example. */
const openCache = async ({ base, version }) => {
  try {
    return await caches.open(ours(base) + version);
  } catch {
    return null;
  }
};

/** Removes what an older version of the site left behind. */
export const forgetOthers = async ({ base, version }) => {
  try {
    for (const name of await caches.keys())
      if (name.startsWith(ours(base)) && name !== ours(base) + version) await caches.delete(name);
  } catch {
    // Then there is nothing to remove.
  }
};

const isPacked = (chunk) => chunk[0] === 0x1f && chunk[1] === 0x8b;

/** The whole body, as it comes; the progress is told in bytes of the packed part. */
const receive = async (response, part, onProgress) => {
  const chunks = [];
  let done = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done: ended, value } = await reader.read();
    if (ended) return new Blob(chunks);
    chunks.push(value);
    done += value.length;
    const share = isPacked(chunks[0]) ? done / part.bytes : done / part.length;
    onProgress(Math.min(part.bytes, Math.round(share * part.bytes)), part.bytes);
  }
};

const unpack = async (blob, part) => {
  const packed = isPacked(new Uint8Array(await blob.slice(0, 2).arrayBuffer()));
  const stream = packed ? blob.stream().pipeThrough(new DecompressionStream("gzip")) : blob.stream();
  let buffer;
  try {
    buffer = await new Response(stream).arrayBuffer();
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw damaged(part.name);
  }
  if (buffer.byteLength !== part.length) throw damaged(part.name);
  return new Uint8Array(buffer);
};

const fromCache = async (cache, url, part, onProgress) => {
  try {
    const kept = await cache.match(url);
    return kept ? await unpack(await receive(kept, part, onProgress), part) : null;
  } catch {
    await cache.delete(url).catch(() => {});
    return null;
  }
};

const fromServer = async (cache, url, part, onProgress) => {
  let response;
  try {
    response = await fetch(url);
  } catch {
    throw offline();
  }
  if (!response.ok) throw missing(part.name, response.status);
  const blob = await receive(response, part, onProgress).catch(() => {
    throw brokenOff(part.name);
  });
  const content = await unpack(blob, part);
  // It works without being kept, where there is no room.
  await cache?.put(url, new Response(blob)).catch(() => {});
  return content;
};

export const bring = async (store, part, onProgress) => {
  const url = new URL(part.name, store.base).href;
  const cache = await openCache(store);
  return (cache && await fromCache(cache, url, part, onProgress)) ??
    await fromServer(cache, url, part, onProgress);
};
