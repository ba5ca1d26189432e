#pragma once

namespace habeas::ui {

class RecordForm;

/// On the form of a sentence: what was decided about an earlier judgment is asked where there is
/// one, or where a higher court decided; and what it imposes need not be said where it only upheld,
/// quashed or restored.
void joinSentenceInputs(RecordForm &form);

} // namespace habeas::ui
