/* What the field loads at its first use, after pages.js, which has all texts. */
import { entriesOf } from "./entries.js";
import { Finder } from "./finder.js";
import { openPanel } from "./panel.js";

new Finder(entriesOf(globalThis.searchPages)).read().then(openPanel);
