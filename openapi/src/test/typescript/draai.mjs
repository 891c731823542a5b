// The address of the service is the only argument; what comes out is one line of JSON.
import { alles } from "./uit/alles.js";
import { andereAntwoorden, gewoonFetch } from "./zonder-client.mjs";

const dienst = process.argv[2];
console.log(JSON.stringify({
  ...(await alles(dienst)), gewoonFetch: await gewoonFetch(dienst), andereAntwoorden: await andereAntwoorden(dienst),
}));
