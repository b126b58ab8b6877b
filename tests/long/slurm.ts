import {execFileSync, spawn} from "node:child_process";
import {randomBytes} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {availableParallelism, hostname} from "node:os";
import {join} from "node:path";

/** Slurm with this machine as its only node, all of its files in one folder. */
export interface Slurm {
  /** The environment in which its commands find it. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): void;
}

/** Starts its three processes: munge, by which they trust one another, the controller, and the node. Needs to be root. */
export async function startSlurm(folder: string): Promise<Slurm> {
  for (const name of ["state", "spool"]) mkdirSync(join(folder, name));
  const at = (name: string) => join(folder, name);
  writeFileSync(at("key"), randomBytes(128), {mode: 0o600});
  writeFileSync(at("slurm.conf"), configuration(folder));
  const environment = {...process.env, SLURM_CONF: at("slurm.conf")};
  execFileSync(
    "munged",
    [
      "--force",
      `--socket=${at("munge.socket")}`,
      `--key-file=${at("key")}`,
      `--pid-file=${at("munged.pid")}`,
      `--log-file=${at("munged.log")}`,
      `--seed-file=${at("munged.seed")}`
    ],
    {stdio: "ignore"}
  );
  const daemons = ["slurmctld", "slurmd"].map((name) =>
    spawn(name, ["-D"], {env: environment, stdio: "ignore"})
  );
  const stop = () => {
    for (const daemon of daemons) daemon.kill();
    if (existsSync(at("munged.pid"))) process.kill(Number(readFileSync(at("munged.pid"), "utf8")));
  };
  try {
    await untilIdle(environment);
  } catch (error) {
    stop();
    throw error;
  }
  return {environment, stop};
}

async function untilIdle(environment: NodeJS.ProcessEnv): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    await new Promise((done) => setTimeout(done, 1000));
    try {
      if (execFileSync("sinfo", ["-h", "-o", "%t"], {env: environment, encoding: "utf8"}).startsWith("idle"))
        return;
    } catch {
      // The controller does not answer yet.
    }
  }
  throw new Error("Slurm's node did not become idle within a minute.");
}

function configuration(folder: string): string {
  const host = hostname();
  return Object.entries({
    ClusterName: "here",
    SlurmctldHost: `${host}(127.0.0.1)`,
    AuthType: "auth/munge",
    AuthInfo: `socket=${join(folder, "munge.socket")}`,
    CredType: "cred/munge",
    SlurmUser: "root",
    SlurmdUser: "root",
    StateSaveLocation: join(folder, "state"),
    SlurmdSpoolDir: join(folder, "spool"),
    SlurmctldPidFile: join(folder, "slurmctld.pid"),
    SlurmdPidFile: join(folder, "slurmd.pid"),
    SlurmctldLogFile: join(folder, "slurmctld.log"),
    SlurmdLogFile: join(folder, "slurmd.log"),
    SlurmctldPort: "46817",
    SlurmdPort: "46818",
    ProctrackType: "proctrack/pgid",
    TaskPlugin: "task/none",
    JobAcctGatherType: "jobacct_gather/none",
    SelectType: "select/cons_tres",
    SelectTypeParameters: "CR_CPU",
    MpiDefault: "none",
    ReturnToService: "2"
  })
    .map(([name, value]) => `${name}=${value}`)
    .concat(
      `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN`,
      `PartitionName=main Nodes=${host} Default=YES MaxTime=INFINITE State=UP`,
      ""
    )
    .join("\n");
}
