import { lazyPdfPort } from '../../../src/documents/lazy-pdf-port';
import { AppError } from '../../../src/kernel/app-error';
import { loadPdfEngineForNode } from '../../documents/engine-for-node';
import { classBook, minutes, onPaper } from '../../documents/sample-documents';

const PDF = { bytes: new Uint8Array(1), pages: 1 };

test('loads the engine with the first PDF and only once', () => {
  const engine = { print: jest.fn(() => PDF) };
  const load = jest.fn(() => engine);
  const port = lazyPdfPort(load);
  expect(load).not.toHaveBeenCalled();
  expect(port.print('minutes', onPaper(minutes()))).toBe(PDF);
  expect(port.print('classBook', onPaper(classBook(1)))).toBe(PDF);
  expect(load).toHaveBeenCalledTimes(1);
  expect(engine.print).toHaveBeenCalledWith('minutes', onPaper(minutes()));
});

test('an error of the engine becomes one the caller knows', () => {
  const port = lazyPdfPort(() => loadPdfEngineForNode());
  const thrown = (() => {
    try {
      return port.print('minutes', onPaper({ ...minutes(), date: '3/2/2027' }));
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(AppError);
  expect(thrown).toMatchObject({
    code: 'BAD_INPUT',
    details: { field: 'date', value: '3/2/2027' },
  });
});

test('any other error passes as it is', () => {
  const fault = new RangeError('out of memory');
  const print = () => {
    throw fault;
  };
  const port = lazyPdfPort(() => ({ print }));
  expect(() => port.print('classBook', onPaper(classBook(1)))).toThrow(fault);
});
