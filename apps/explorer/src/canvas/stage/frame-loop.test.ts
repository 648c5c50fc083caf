/** At rest means drawn, named, nothing held and nothing moving; a touch ends the rest at once. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameLoop } from './frame-loop';

/** Frames of 16 ms by a clock of our own. */
function setUp() {
  const said: string[] = [];
  const say = (word: string) => () => {
    said.push(word);
  };
  const loop = new FrameLoop({ draw: say('draw'), settle: say('settle'), onSettled: say('settled') });
  return { loop, said };
}
const frames = (count: number): void => {
  vi.advanceTimersByTime(count * 17);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) =>
    setTimeout(() => {
      run(performance.now());
    }, 16),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('FrameLoop', () => {
  it('draws once, places names once, and then does nothing', () => {
    const { loop, said } = setUp();
    loop.touch();
    expect(loop.settled).toBe(false);
    frames(10);
    expect(said).toEqual(['draw', 'settle', 'settled']);
    expect(loop.settled).toBe(true);
  });

  it('is not at rest in the same task as the touch, and waits out a delay', () => {
    const { loop, said } = setUp();
    loop.touch();
    frames(3);
    loop.touch(110);
    expect(loop.settled).toBe(false);
    frames(4);
    expect(said.filter((word) => word === 'settle')).toHaveLength(1);
    frames(8);
    expect(loop.settled).toBe(true);
  });

  it('never rests while something is held, however often it is drawn', () => {
    const { loop, said } = setUp();
    loop.hold('worker');
    loop.touch();
    frames(20);
    expect(loop.settled).toBe(false);
    expect(said).toEqual(['draw']);
    loop.release('worker');
    frames(3);
    expect(loop.settled).toBe(true);
  });

  it('runs an animation to its end and rests only then; a second of the same name replaces it', () => {
    const { loop } = setUp();
    const seen: string[] = [];
    loop.animate('camera', () => {
      seen.push('first');
      return false;
    });
    frames(2);
    loop.animate('camera', (elapsed) => {
      seen.push('second');
      return elapsed > 60;
    });
    const firsts = seen.length;
    frames(2);
    expect(loop.settled).toBe(false);
    frames(10);
    expect(loop.settled).toBe(true);
    expect(seen.filter((each) => each === 'first')).toHaveLength(firsts);
  });
});
