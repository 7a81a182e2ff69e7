import { describe, expect, it } from 'vitest';
import { extraOpenTime } from '../../src/time/uneven-days.ts';
import { zone } from '../../src/time/zone.ts';
import { oddZones } from './naive.ts';

const DAY = 86_400_000;

describe('extraOpenTime', () => {
  it.each(oddZones)('adds up by how much each day in %s is longer than 24 hours', (timeZone) => {
    const place = zone(timeZone);
    const extraOf = (day: number): number => place.startOfDay(day + 1) - place.startOfDay(day) - DAY;
    const extraBefore = extraOpenTime(place, extraOf);
    extraBefore(12_000); // the blocks are filled from the middle
    const wrong: number[] = [];
    for (let day = 1826; day < 26_000; day += 1) {
      if (extraBefore(day + 1) - extraBefore(day) !== extraOf(day)) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});
