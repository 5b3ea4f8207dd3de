/* The module beside the page: the reference solution with its caller. Only what
 * is sent needs it; it is fetched then. */

const modules = new Map(); // of an address: compiled once for a page

const moduleAt = (url) => {
  if (!modules.has(url)) {
    const module = fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      return answer.arrayBuffer();
    }).then((bytes) => WebAssembly.compile(bytes));
    module.catch(() => modules.delete(url));
    modules.set(url, module);
  }
  return modules.get(url);
};

const textAt = (memory, address) => {
  const bytes = new Uint8Array(memory.buffer, address);
  return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
};

/* Plays a scene from its start: these moves, each "next" or the number of what
 * is sent, and then on to its end. Gives the steps. */
const playScene = async (url, scene, moves) => {
  const run = (await WebAssembly.instantiate(await moduleAt(url))).exports;
  const traces = [];
  const add = (address) => {
    if (address) traces.push(textAt(run.memory, address));
    return address !== 0;
  };
  run.play_scene(scene);
  for (const move of moves)
    add(move === "next" ? run.play_next() : run.play_send(move));
  while (add(run.play_next()));
  return traces.flatMap((trace) => readSteps(trace));
};
