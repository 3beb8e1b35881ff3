import all from './index.cjs';

export const {
  AmbiguousError,
  BusyError,
  Cleanup,
  CleanupError,
  Client,
  CloudError,
  DeniedError,
  DriftedError,
  InvalidInputError,
  Job,
  LeaseLostError,
  MockCloud,
  NewerVersionError,
  NotFoundError,
  RefusedError,
  RepositoryError,
  Run,
  Simulator,
  UnavailableError,
  UnexpectedError,
} = all;
