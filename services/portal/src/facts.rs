//! Facts: labels with values, as pages list them (`frame/facts.html`).

/// One fact.
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) value: String,
}

/// Facts, added one after the other; what is empty is left out.
pub(crate) struct Facts(pub(crate) Vec<Fact>);

impl Facts {
    pub(crate) fn add(&mut self, label: String, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.0.push(Fact { label, value });
        }
    }
}
