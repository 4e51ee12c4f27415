import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../bullets-of.ts';

const OPENING = 'customer: Desde hoje de manhã a página está em branco e eu não consigo mais trabalhar com ela.';
const REPLY = 'reply: Obrigado, vamos olhar.';

describe('Portuguese: what a thread says was tried', () => {
  test.each<[string, string[]]>([
    ['Reiniciei o roteador e nada.', ['Reiniciou o roteador => nada']],
    ['Já limpei o cache, mas continua igual.', ['Limpou o cache => continua igual']],
    ['Troca do cabo: mesma coisa', ['Troca do cabo => mesma coisa']],
    ['Tive que reinstalar o app e voltou a funcionar.', ['Reinstalou o app => voltou a funcionar']],
    ['Testei com outro navegador e deu certo.', ['Testou com outro navegador => deu certo']],
    ['Depois de atualizar o driver continua dando erro.', ['Atualizou o driver => continua dando erro']],
    ['Se eu desativo o plugin, funciona.', ['Desativou o plugin => funciona']],
  ])('%s', (line, expected) => {
    expect(bulletsOf([OPENING, REPLY, `customer: ${line}`], 'pt')).toEqual(expected);
  });

  test.each(['Vou tentar amanhã.', 'Não consegui testar ainda.', 'O arquivo está cortado ao meio.'])(
    'nothing: %s',
    (line) => {
      expect(bulletsOf([OPENING, REPLY, `customer: ${line}`], 'pt')).toEqual([]);
    },
  );
});
