import { pt as circle } from '../circle/pt.js';
import type { SignupMessages } from './messages.js';

const kept = 'O que você escreveu continua aqui.';
const another = 'Escolha outro círculo.';

/** Portuguese as in Brazil, with “você”. */
export const pt: SignupMessages = {
  ...circle,

  heading: 'Inscrição',
  loading: 'Carregando o círculo de aprendizagem…',
  trouble: {
    offline: {
      title: 'Não é possível acessar o círculo de aprendizagem',
      advice: 'Verifique sua conexão e tente de novo.',
    },
    timeout: {
      title: 'Está demorando demais',
      advice: 'Não houve resposta a tempo. Tente de novo daqui a pouco.',
    },
    unavailable: {
      title: 'A inscrição não está disponível no momento',
      advice: 'O problema é do serviço, não seu. Tente de novo em alguns minutos.',
    },
    other: {
      title: 'Não foi possível mostrar o círculo de aprendizagem',
      advice: 'O serviço respondeu de um modo que esta página não entende.',
    },
  },
  retry: 'Tentar de novo',
  gone: {
    full: {
      title: 'Este círculo de aprendizagem está lotado',
      advice: `Alguém ainda pode desistir da vaga: volte a olhar mais tarde. ${another}`,
    },
    closed: {
      title: 'As inscrições estão encerradas',
      advice: `No momento, este círculo não recebe mais ninguém. ${another}`,
    },
    ended: {
      title: 'Este círculo de aprendizagem terminou',
      advice: `Não é mais possível participar. ${another}`,
    },
    notfound: {
      title: 'Esse círculo de aprendizagem não existe',
      advice: `Talvez tenha sido retirado. ${another}`,
    },
  },
  lookAgain: 'Olhar de novo',
  circlePage: 'Página do círculo',
  notSetUp: {
    title: 'A inscrição ainda não funciona nesta página',
    advice:
      'Para quem cuida deste site: informe com privacy-url o que é feito dos dados das pessoas.',
  },
  elsewhere: {
    title: 'Inscreva-se na página do círculo',
    advice:
      'Este site mostra círculos de aprendizagem; o formulário está a um passo, na página do círculo.',
  },
  signUpThere: 'Ir para a página de inscrição',
  fewSeats: 'Nenhuma vaga fica guardada enquanto você escreve.',
  hasStarted: 'Este círculo já começou; você entraria no próximo encontro.',

  allNeeded: 'Tudo é necessário, exceto onde está escrito “opcional”.',
  optional: 'opcional',
  nameLabel: 'Seu nome',
  nameHint: 'Para quem facilita saber quem vem.',
  emailLabel: 'E-mail',
  emailHint: 'É para lá que vão as notícias deste círculo.',
  goalsLabel: 'O que você espera deste círculo?',
  goals: {
    work: 'Mais chances de encontrar trabalho',
    job: 'Habilidades para o trabalho que tenho',
    study: 'Apoio para um curso ou escola que frequento',
    interest: 'O tema me interessa',
    people: 'Conhecer pessoas',
    fun: 'Diversão, ou experimentar algo novo',
    other: 'Outra coisa',
  },
  goalTextLabel: 'O que é, em suas próprias palavras?',
  supportLabel: 'Como você poderia ajudar os outros?',
  supportHint:
    'Um círculo não tem professor: vive do que cada pessoa traz, como tempo, paciência, um carro…',
  answerHint: 'Quem facilita faz esta pergunta.',
  mobileLabel: 'Telefone celular',
  mobileHint:
    'Para lembretes por mensagem de texto. Com o código do país, como +55 11 91234 5678. Os outros não o veem.',
  newsletterLabel: (organisation) =>
    `Quero também que ${organisation} me informe de outras formas de aprender`,
  consentLabel: (organisation) =>
    `Concordo que ${organisation} receba o que escrevi aqui, entregue a quem facilita e me escreva sobre este círculo`,
  privacyLink: (organisation) => `O que ${organisation} faz com seus dados`,
  newTab: 'abre em uma nova aba',
  submit: 'Inscrever-me',

  sending: 'Enviando…',
  notSent: `Sua inscrição não foi enviada. ${kept}`,
};
