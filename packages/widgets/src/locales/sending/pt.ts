import { pt as calendar } from '../calendar/pt.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('pt');
const kept = 'O que você escreveu continua aqui.';
const once = 'com o mesmo e-mail, conta uma só vez.';

/** Portuguese as in Brazil, with “você”. */
export const pt: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, {
      one: 'Uma coisa ainda não está certa',
      other: '# coisas ainda não estão certas',
    }),
  problems: {
    name: 'Escreva seu nome',
    email: 'Escreva seu e-mail',
    goals: 'Diga o que espera deste círculo',
    support: 'Diga como poderia ajudar os outros',
    answer: 'Responda à pergunta de quem facilita',
    consent: 'Sem o seu consentimento ninguém pode receber sua inscrição',
    emailForm: 'Escreva o e-mail completo, como ana@example.org, sem acentos nem espaços',
    mobileForm: 'Comece com + e o código do país, depois 8 a 15 algarismos, ou deixe em branco',
    characters: 'Há um caractere que não pode ser guardado. Escreva de novo',
    tooLong: (most) =>
      many(most, { one: 'Reduza para # caractere', other: 'Reduza para # caracteres' }),
  },

  stillSending: 'Ainda enviando. Pode levar meio minuto; continue nesta página.',
  failures: {
    offline: {
      title: 'Não há conexão',
      advice: `Nada foi enviado. ${kept} Envie quando houver conexão de novo.`,
    },
    unchecked: {
      title: 'Não foi possível verificar as vagas',
      advice: `Por isso nada foi enviado. ${kept} Tente de novo daqui a pouco.`,
    },
    refused: {
      title: 'A inscrição não foi aceita',
      advice: `Nada foi guardado. ${kept} Altere e envie de novo, ou use a página do círculo.`,
    },
    unconfirmed: {
      title: 'Não se sabe se sua inscrição chegou',
      advice: `Ela foi enviada, mas não foi possível ler nenhuma resposta. ${kept} Envie de novo: ${once}`,
    },
    timeout: {
      title: 'Ainda não há resposta',
      advice: `Sua inscrição foi enviada e pode ter chegado. ${kept} Envie de novo: ${once}`,
    },
    unavailable: {
      title: 'O serviço está com um problema',
      advice: `Sua inscrição pode ter sido guardada, ou não. ${kept} Envie de novo em alguns minutos: ${once}`,
    },
    impossible: {
      title: 'Esta página não pode enviar inscrições',
      advice: `Nada foi enviado. ${kept} Use a página do círculo.`,
    },
  },
  goneMeanwhile: {
    full: 'Este círculo de aprendizagem agora está lotado',
    closed: 'As inscrições agora estão encerradas',
    ended: 'Este círculo de aprendizagem terminou',
    notfound: 'Este círculo de aprendizagem não existe mais',
  },
  notAccepted: `Sua inscrição não foi aceita. ${kept}`,
  earlierTry:
    'Uma tentativa anterior pode ter chegado. Se vier um e-mail sobre este círculo, chegou; senão, pergunte a quem facilita.',

  receiptTitle: 'Sua inscrição chegou',
  receiptStored: 'O serviço a guardou.',
  mailExpected: (organisation) =>
    `${organisation} costuma enviar em poucos minutos um e-mail com os detalhes. Se não vier, procure no lixo eletrônico. Quem já tinha se inscrito neste círculo não recebe outro.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Não pode mais vir? Use o link desse e-mail ou avise ${facilitators}, para que outra pessoa fique com a vaga.`
      : 'Não pode mais vir? Use o link desse e-mail, para que outra pessoa fique com a vaga.',
  forgotten: 'Esta página esqueceu o que você escreveu.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Tudo aqui será apagado em # segundo. Pressione qualquer tecla para ficar.',
      other: 'Tudo aqui será apagado em # segundos. Pressione qualquer tecla para ficar.',
    }),
  stay: 'Ainda estou aqui',
  clear: 'Apagar agora',
  cleared: 'Tudo foi apagado.',
};
