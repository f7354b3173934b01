import { AppError } from '../../kernel/app-error';
import type { DriveFile } from '../../workspace/drive-calls';
import type { Observation } from '../observe/observation';
import { observeTrip } from '../observe/observe-due';
import type { Session } from '../session';

/** Books of one trip: some 18 reads of the 60 a minute that the whole school has. */
const BOOKS_A_TRIP = 8;
/** What three trips do not come to the beat of the next minute does: some reads of each minute are left to people. */
const TRIPS_A_BEAT = 3;
/**
 * Books that are only looked at because somebody changed them: at a term's end all of them are, and forty classes of people
 * ask for some 25 reads a minute themselves (`bench/school-day-bench.ts`). A closing does not wait.
 */
const CHANGED_A_BEAT = BOOKS_A_TRIP;
/** No trip begins later than this after the first, ms. */
const LONGEST_MS = 90_000;

/** What a trip found. */
export interface Trip {
  readonly observations: readonly Observation[];
  /** An error where Drive did not say. */
  readonly files: readonly DriveFile[] | AppError;
}

/**
 * The way of one beat through the books that are due, a few at a time. A trip that fails is taken again with half the
 * books; one that fails with a single book leaves that one for the next beat.
 */
export class BookTrips {
  private size = BOOKS_A_TRIP;
  private readonly had = new Set<string>();
  private trips = 0;
  private left = 1;
  private isClosing = false;
  private tried: readonly string[] = [];
  /** What Drive said of the school's files at the first trip; null = it has not. */
  files: readonly DriveFile[] | null = null;

  constructor(private readonly beganAt: number) {}

  /** Books are left that are due, as far as is known. */
  get hasMore(): boolean {
    return this.left > 0;
  }

  /** There are no books. */
  end(): void {
    this.left = 0;
  }

  /** Another trip may begin in this beat. */
  mayGoOn(now: number): boolean {
    const isOne = this.trips < TRIPS_A_BEAT && now - this.beganAt < LONGEST_MS;

    return this.hasMore && isOne && (this.isClosing || this.had.size < CHANGED_A_BEAT);
  }

  /** One trip. @throws what kept it from its end, after the next one was made smaller. */
  go(session: Session): Trip {
    this.tried = [];

    try {
      return this.look(session);
    } catch (thrown) {
      this.failed();

      throw thrown;
    }
  }

  private look(session: Session): Trip {
    const asked = { skip: this.had, most: this.size };
    const { observations, files, left, isClosing } = observeTrip(session, asked, (classIds) => {
      this.tried = classIds;
    });

    this.tried.forEach((id) => {
      this.had.add(id);
    });
    this.trips += 1;
    this.left = left.length;
    this.isClosing = isClosing;
    this.files = this.files ?? (files instanceof AppError ? null : files);

    return { observations, files };
  }

  private failed(): void {
    const [only] = this.tried;

    if (only === undefined) {
      // It failed before any book was chosen: the next trip of this beat would fail alike.
      this.left = 0;
    } else if (this.tried.length === 1) {
      this.had.add(only);
    } else {
      this.size = Math.ceil(this.tried.length / 2);
    }
  }
}
