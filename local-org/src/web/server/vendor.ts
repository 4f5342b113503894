import { buildVendor, type VendorBuild, type VendorProgress } from '../build/buildVendor.ts';
import { cacheDirectory } from '../../cacheDirectory.ts';
import { createComponentCache, type ComponentCache } from '../components/componentCache.ts';
import { buildPages, type PagesBuild } from './pagesBuild.ts';

let vendorBuild: Promise<VendorBuild> | undefined;
let pagesBuild: Promise<PagesBuild> | undefined;
let componentCache: ComponentCache | undefined;

/** The vendor build of this process; the first caller's progress is the one reported. A failed one is tried again. */
export function vendor(onProgress?: (progress: VendorProgress) => void): Promise<VendorBuild> {
  vendorBuild ??= buildVendor({ cacheDirectory, onProgress }).catch((error: unknown) => {
    vendorBuild = undefined;
    throw error;
  });
  return vendorBuild;
}

export function pages(): Promise<PagesBuild> {
  pagesBuild ??= buildPages().catch((error: unknown) => {
    pagesBuild = undefined;
    throw error;
  });
  return pagesBuild;
}

export function components(): ComponentCache {
  componentCache ??= createComponentCache();
  return componentCache;
}

/** Ends what the rooms' threads still hold; the next request starts them again. */
export async function closeWeb(): Promise<void> {
  await componentCache?.close();
}
