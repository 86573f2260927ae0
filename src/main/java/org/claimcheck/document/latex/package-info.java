/** LaTeX: what a reader of the typeset article sees, without running TeX. */
@NullMarked
package org.claimcheck.document.latex;

import org.jspecify.annotations.NullMarked;
