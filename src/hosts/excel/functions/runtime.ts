/** The part of office.js that computes cells, as far as it is used: its own types leave it out. */
declare global {
  const CustomFunctions: {
    associate(id: string, functionObject: (...args: unknown[]) => unknown): void;
    readonly Error: new (code: string, message: string) => Error;
    readonly ErrorCode: {
      readonly invalidValue: string;
      readonly invalidNumber: string;
      readonly divisionByZero: string;
      readonly notAvailable: string;
    };
  };
}

export {};
