/** What somebody answered on this device and what became of it. */
export type HallRecord = {
  id: string;
  area: string;
  link: string;
  approval: string;
  language: string;
  /** Their number in the discussion. */
  number: string;
  /** Their response's secret, made here. */
  token: string;
  helped: string;
  quote: string;
  /** Controls of the page with what was chosen or typed. */
  fields: [string, string][];
  isFinished: boolean;
  /** Why it could not be sent, where that is so, and which numbers are free. */
  problem: string | null;
  numbers: number[];
};

type Stored = { id: string; area: string; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

/**
 * Holds answers on the device until they are sent, encrypted under a key that no script can read out (Web Cryptography API). Who has
 * the whole disk may find both: it keeps them from a glance, not from a search of the disk.
 */
export async function openHallStore(area: string) {
  const database = await openDatabase();
  const key = await findKey(database);

  function run<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>) {
    return settle(act(database.transaction("answers", mode).objectStore("answers")));
  }

  async function decrypt({ iv, data }: Stored): Promise<HallRecord[]> {
    try {
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data);
      return [JSON.parse(new TextDecoder().decode(plain)) as HallRecord];
    } catch {
      // Written under a key that the browser has dropped since: nobody can read it any more.
      return [];
    }
  }

  return {
    async list(): Promise<HallRecord[]> {
      const stored = (await run("readonly", (store) => store.getAll() as IDBRequest<Stored[]>)).filter(
        (one) => one.area === area,
      );
      const records: HallRecord[] = [];
      for (const one of stored) records.push(...(await decrypt(one)));
      return records;
    },
    async save(record: HallRecord): Promise<void> {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(record));
      const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
      await run("readwrite", (store) => store.put({ id: record.id, area, iv, data }));
    },
    remove: (id: string) => run("readwrite", (store) => store.delete(id)),
  };
}

export type HallStore = Awaited<ReturnType<typeof openHallStore>>;

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open("noonday-young", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("keys");
    request.result.createObjectStore("answers", { keyPath: "id" });
  };
  return settle(request);
}

async function findKey(database: IDBDatabase): Promise<CryptoKey> {
  const keys = (mode: IDBTransactionMode) => database.transaction("keys", mode).objectStore("keys");
  const found = (await settle(keys("readonly").get("answers"))) as CryptoKey | undefined;
  if (found) return found;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  await settle(keys("readwrite").put(made, "answers"));
  return made;
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the device stores nothing"));
  });
}
