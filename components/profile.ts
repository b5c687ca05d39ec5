/** The saved profile, as it is now. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { BrandProfile } from '@/utils/brand/profile';
import { loadProfile, onProfile } from '@/utils/brand/store';

/** undefined: not known yet; null: none is set up. */
export function useProfile(): BrandProfile | null | undefined {
  const [profile, setProfile] = useState<BrandProfile | null>();
  useLayoutEffect(() => {
    const stop = onProfile(setProfile);
    void loadProfile().then((loaded) => setProfile((current) => (current === undefined ? loaded : current)));
    return stop;
  }, []);
  return profile;
}
