/** The built site on hosts of all kinds, at their root and in a folder of theirs. */
import {onHost} from "../browser/hosts/on-host.js";
import {servers} from "../browser/hosts/servers.js";

const missing = servers.flatMap((server) => server.missing() ?? []);
if (missing.length > 0) console.warn(`Hosts that are not tried: ${missing.join("; ")}.`);

for (const server of servers.filter((server) => server.missing() === null))
  for (const base of ["", "some/folder/"]) onHost(server, base);
