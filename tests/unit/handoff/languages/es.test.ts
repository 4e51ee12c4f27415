import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../bullets-of.ts';

const OPENING = 'customer: Desde esta mañana la página está en blanco y no puedo trabajar con ella.';
const REPLY = 'reply: Gracias, lo miramos.';

describe('Spanish: what a thread says was tried', () => {
  test.each<[string, string[]]>([
    ['Reinicié el router y nada.', ['Reinició el router => nada']],
    ['Caché borrada ayer, sigue igual.', ['Caché borrada ayer => sigue igual']],
    ['Cambio de cable: igual', ['Cambio de cable => igual']],
    ['Tuve que reinstalar la app y volvió a funcionar.', ['Reinstaló la app => volvió a funcionar']],
    ['Si desactivo el plugin, funciona.', ['Desactivó el plugin => funciona']],
    ['Después de actualizar el driver sigue el error.', ['Actualizó el driver => sigue el error']],
    ['Tras reiniciar sigue igual.', ['Reinició => sigue igual']],
    ['Prendí y apagué el equipo tres veces, tampoco.', ['Prendió y apagó el equipo tres veces => tampoco']],
  ])('%s', (line, expected) => {
    expect(bulletsOf([OPENING, REPLY, `customer: ${line}`], 'es')).toEqual(expected);
  });

  test.each([
    'Lo probaré mañana.',
    'El archivo está cortado a la mitad.',
    'Volvió a la normalidad.',
    'Aún no he reiniciado el router.',
  ])('nothing: %s', (line) => {
    expect(bulletsOf([OPENING, REPLY, `customer: ${line}`], 'es')).toEqual([]);
  });
});
