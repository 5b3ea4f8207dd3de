// Plays a step-through's module as the page would, and compares every step with
// what the native program printed.
//
//     node run-module.mjs MODULE.wasm STEPS.txt
import { readFileSync } from "node:fs";

const [, , file, stepsFile] = process.argv;
const bytes = readFileSync(file);

// The text of each scene: of its steps, and of what each choice brings.
const scenes = readFileSync(stepsFile, "utf8").split(/^scene\t/m).slice(1).map(
  (text) => {
    const [played, ...sends] = text.split(/^send\n/m);
    const [top, ...steps] = played.split(/^(?=call\t)/m);
    return { snippet: top.split("\t")[0], steps, sends };
  });
if (!scenes.length || scenes.some((scene) => !scene.steps.length))
  throw new Error(`${stepsFile} has a scene without steps`);
const module = new WebAssembly.Module(bytes);

const fail = (what) => {
  console.log(what);
  process.exitCode = 1;
};

const imports = WebAssembly.Module.imports(module);
if (imports.length) fail(`it needs ${imports.map((each) => each.name)}`);
if (bytes.length > 31 * 1024) fail(`it has ${bytes.length} bytes`);

const start = (number) => {
  const { memory, ...functions } = new WebAssembly.Instance(module).exports;
  functions.play_scene(number);
  return (what, argument) => {
    const address = functions[what](argument);
    if (!address) return null;
    const all = new Uint8Array(memory.buffer, address);
    return new TextDecoder().decode(all.subarray(0, all.indexOf(0)));
  };
};

const compare = (where, seen, wanted) => {
  if (seen !== wanted)
    fail(`${where}: ${JSON.stringify(seen)} is not ${JSON.stringify(wanted)}`);
};

scenes.forEach((scene, number) => {
  const play = start(number);
  scene.steps.forEach((step, index) =>
    compare(`${scene.snippet} ${index + 1}`, play("play_next"), step));
  compare(`${scene.snippet} at its end`, play("play_next"), null);
  scene.sends.forEach((sent, choice) => {
    const again = start(number);
    again("play_next");
    again("play_next");
    compare(`${scene.snippet} sent`, again("play_send", choice), sent);
  });
});
