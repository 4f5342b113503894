import { deepFreeze, request } from './request.ts';

/** What `@wire` calls on an adapter. */
export interface WireAdapter<Config> {
  update(config: Config): void;
  connect(): void;
  disconnect(): void;
}

export interface Emission {
  readonly data: unknown;
  readonly error: unknown;
}

type Emit = (emission: Emission) => void;
export type WireAdapterConstructor<Config> = new (emit: Emit) => WireAdapter<Config>;

interface Resource {
  emission: Emission | undefined;
  loading: Promise<void> | undefined;
  readonly subscribers: Set<Emit>;
}

/** One cache for all adapters, keyed by path; an entry lives as long as somebody is wired to it. */
const resources = new Map<string, Resource>();

function load(path: string, resource: Resource): Promise<void> {
  const loading = request('GET', path)
    .then(
      (data): Emission => ({ data: deepFreeze(data), error: undefined }),
      (error: unknown): Emission => ({ data: undefined, error }),
    )
    .then((emission) => {
      // A later reload has taken over: its answer is the newer one.
      if (resource.loading !== loading) return;
      resource.loading = undefined;
      resource.emission = emission;
      for (const emit of resource.subscribers) emit(emission);
    });
  resource.loading = loading;
  return loading;
}

/** Reads again whatever is wired to a path that `concerns` says yes to. */
export async function reload(concerns: (path: string) => boolean): Promise<void> {
  await Promise.all([...resources].filter(([path]) => concerns(path)).map(([path, resource]) => load(path, resource)));
}

/**
 * A wire adapter that reads one resource of the org.
 * @param pathOf the resource a configuration asks for; undefined while the configuration is not complete yet
 */
export function resourceAdapter<Config>(pathOf: (config: Config) => string | undefined): WireAdapterConstructor<Config> {
  return class ResourceAdapter {
    _emit: Emit;
    _path: string | undefined;
    _isConnected = false;

    constructor(emit: Emit) {
      this._emit = emit;
      emit({ data: undefined, error: undefined });
    }

    update(config: Config): void {
      const path = pathOf(config);
      if (path === this._path) return;
      this._leave();
      this._path = path;
      if (this._isConnected) this._join();
    }

    connect(): void {
      this._isConnected = true;
      this._join();
    }

    disconnect(): void {
      this._isConnected = false;
      this._leave();
    }

    _join(): void {
      if (this._path === undefined) return;
      const path = this._path;
      const resource: Resource = resources.get(path) ?? { emission: undefined, loading: undefined, subscribers: new Set() };
      resources.set(path, resource);
      resource.subscribers.add(this._emit);
      if (resource.emission !== undefined) this._emit(resource.emission);
      else if (resource.loading === undefined) void load(path, resource);
    }

    _leave(): void {
      if (this._path === undefined) return;
      const resource = resources.get(this._path);
      resource?.subscribers.delete(this._emit);
      if (resource?.subscribers.size === 0) resources.delete(this._path);
    }
  };
}
