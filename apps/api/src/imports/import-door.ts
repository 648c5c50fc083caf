/** Loads what was uploaded, one upload at a time, through the same pipeline as the command line. */
import { IngestError, loadPaths, type LoadReport } from '@weft/ingest';
import type { ClaimArchive } from '@weft/model';
import type { GraphStore } from '@weft/store';
import { HttpProblem } from '../http-problem';
import { keepUploadedFiles, type UploadForm } from './uploaded-files';

/** How to load an upload. */
export interface ImportOptions {
  readonly dryRun: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The server's own folders are nobody's business. */
function withoutFolder(message: string, folder: string): string {
  return message.replaceAll(`${folder}/`, '').replaceAll(folder, 'the upload');
}

/** The door through which uploads come in. */
export class ImportDoor {
  #isBusy = false;

  constructor(
    private readonly store: GraphStore,
    private readonly archive: ClaimArchive,
  ) {}

  /**
   * Loads the files of a form. Rows that can't be taken are in the report.
   * @throws HttpProblem when another load is under way, or the files can't be loaded at all.
   */
  async load(form: UploadForm, options: ImportOptions): Promise<LoadReport> {
    if (this.#isBusy)
      throw new HttpProblem('conflict', 'Another load is under way. Try again when it is done.');
    this.#isBusy = true;
    try {
      return await this.#loadNow(form, options);
    } finally {
      this.#isBusy = false;
    }
  }

  async #loadNow(form: UploadForm, { dryRun, signal }: ImportOptions): Promise<LoadReport> {
    const { folder, paths, mapping, remove } = await keepUploadedFiles(form);
    const given = {
      ...(mapping === undefined ? {} : { mapping }),
      ...(signal === undefined ? {} : { signal }),
    };
    try {
      await this.store.ensureSchema();
      return await loadPaths(paths, this.archive, { dryRun, ...given });
    } catch (error) {
      if (error instanceof IngestError)
        throw new HttpProblem('bad-body', withoutFolder(error.message, folder));
      throw error;
    } finally {
      await remove();
    }
  }
}
