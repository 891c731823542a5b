// All short checks, in the order of the page.

import {ARBEIDSONGESCHIKTHEID} from './arbeidsongeschiktheid.js';
import {DUUR} from './duur.js';
import {DWANGSOM} from './dwangsom.js';
import {WAJONGWW} from './wajongww.js';
import {WGADIENSTVERLENING} from './wgadienstverlening.js';
import {WIAVOORSCHOT} from './wiavoorschot.js';
import {ZESTIGPLUS} from './zestigplus.js';

/** @type {import('./velden.js').Toets[]} */
export const TOETSEN = [ZESTIGPLUS, ARBEIDSONGESCHIKTHEID, WAJONGWW, WIAVOORSCHOT, DWANGSOM, DUUR, WGADIENSTVERLENING];
