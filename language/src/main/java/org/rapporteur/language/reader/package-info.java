/**
 * The reader of English of our own: an engine of language and the model file that it reads with. Puts
 * together the packages beside it; uses those and the model.
 *
 * <h2>Design note</h2>
 *
 * <p><b>Linear models.</b> Every decision (does a token end here, a sentence; which tag, which
 * transition, which relation, which kind of name) is made by one linear model over hashed features
 * ({@code linear}): each template of features hashes to a row of a table, the rows are added, the
 * highest class wins. No dictionary of features is kept; rows are shared by chance (Weinberger and
 * others 2009). Weights are learnt by averaged perceptrons and shipped in sixty steps, fine near zero; the smallest
 * are left out. Several that met the same lessons in other orders are added up (segments, tags, parser): the sum
 * errs less by chance, and costs nothing in reading.
 *
 * <p><b>Segments.</b> Places where a token may end are found by rule (letters or digits meet other
 * characters; {@code n't}; words known to be two), and decided in reading order from characters and
 * words around. Sentences are decided upon tokens; an empty line always ends one, and so
 * do words of the page such as "Image caption" ({@code furniture.txt}). Taught on the
 * treebanks' raw texts, with empty lines between paragraphs, with a line for each, and with lines
 * broken for width; and on voted news, written out by guess, for its abbreviations.
 *
 * <p><b>Clusters.</b> Words that stand in like company share a number ({@code word.Clusters}), learnt from
 * the treebanks' words and more news without labels by the exchange algorithm (Kneser and Ney 1993) and
 * joined into coarse ones (Brown and others 1992). They stand in for words that no tree taught, in the
 * features of tags, dependencies and names (Koo, Carreras and Collins 2008; Turian, Ratinov and Bengio 2010):
 * a quarter to half a point of tags, less of dependencies.
 *
 * <p><b>Lexicon.</b> As which parts of speech the trees have a word, and the word without an s, and whether it is
 * likely a finite verb ({@code word.Lexicon}). The tagger sees whether a clause has a likely verb besides the word
 * asked about: in "Qatar supplies gas" none, so that "supplies" is no plural.
 *
 * <p><b>Tags.</b> Penn tags from left to right upon the two guessed before, then universal tags upon
 * Penn tags. Learnt from all trees first, then from those by hand alone: the teachers of the voted ones tag by
 * other customs here and there. The parser learns from tags by taggers that have not seen the sentence (four folds), so
 * that it meets in learning the errors that it meets in reading.
 *
 * <p><b>Parser.</b> Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011), the root
 * standing behind the last word (Ballesteros and Nivre 2013), so that every tree of n words takes 2n
 * steps and has one root. Taught first greedily with a dynamic oracle and exploration (Goldberg and
 * Nivre 2013), then with a beam and max-violation updates (Huang, Fayong and Guo 2012), sentences read
 * without fault teaching labels only. Several threads read sixteen sentences with the same weights, then all are
 * learnt from in order (Zhao and Huang 2013), so that the number of threads does not matter. Features
 * after Zhang and Nivre (2011), with more on what lies between two words, on the word that begins a
 * phrase that is to be hung, and on likeness of what may be coordinated. A head that the teachers
 * disagreed on is open: the oracle allows any. Trees that are not projective are learnt as far as
 * they can be built.
 *
 * <p><b>Drafts.</b> Before the parser, a smaller one without a beam reads the sentence from its end, and the parser
 * sees where its draft hangs the words in hand, and by what relation: stacking (Nivre and McDonald 2008; two
 * directions, Sagae and Lavie 2006). The two err in other places. The drafts that the parser learns from are by
 * parsers that have not seen the sentence (four folds).
 *
 * <p><b>Morphology.</b> Mood, number, tense, form and voice follow from tag and tree; they are told where they
 * are asked for ({@code Token.features}), not learnt.
 *
 * <p><b>Data.</b> English EWT and GUM of Universal Dependencies, and news trees that three parsers
 * voted on; the licence of what was learnt from them lies beside the model file.
 */
@NullMarked
package org.rapporteur.language.reader;

import org.jspecify.annotations.NullMarked;
