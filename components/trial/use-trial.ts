/** The trial for a profile that is being typed: made anew a moment after the last key. */
import { useEffect, useState } from 'preact/hooks';
import type { BrandProfile } from '@/utils/brand/profile';
import type { Model } from '@/utils/model';
import { modelHere } from '@/utils/model/here';
import { makeTrial, type TryPost } from './trial';

/** Wait after the last change, in ms. */
const PAUSE = 250;

let model: Promise<Model> | undefined;

/** null until the model is read, or while there is no profile that holds. */
export function useTrial(profile: BrandProfile | null): TryPost | null {
  const [held, hold] = useState<{ tryPost: TryPost } | null>(null);
  const face = JSON.stringify(profile);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a profile with the same content makes the same trial
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      model ??= modelHere();
      const read = await model;
      if (wanted) hold(profile && { tryPost: makeTrial(read, profile) });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [face]);
  return held?.tryPost ?? null;
}
