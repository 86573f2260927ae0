/** Sentences, tokens, parts of speech and names. The only user of OpenNLP. */
@NullMarked
package org.claimcheck.nlp;

import org.jspecify.annotations.NullMarked;
