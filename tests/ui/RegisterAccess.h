#pragma once

#include "models/storage/FamilyReads.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/ui/WindowFixture.h"

namespace famn {

/// Opens the register of FIXTURE, or a copy of it at PATH, while no window has it open, and hands it to WORK.
template<typename Work>
void inRegister(const WindowFixture &fixture, const Work &work, const QString &path = {})
{
    const SecretBytes phrase = std::move(*preparePassphrase(QString::fromUtf16(WindowFixture::passphrase)));
    const auto open = unlockRegister(path.isEmpty() ? fixture.path : path, phrase, {}, fixture.clock);
    if (!open)
        qFatal("%s", qPrintable(open.error().detail));
    work(*open);
}

/// The family of that name.
inline Family familyCalled(const OpenRegister &open, const QString &name)
{
    const auto all = RecordTable<Family>(open.reg->writer()).where("WHERE display_name = ?", {name});
    if (!all || all->isEmpty())
        qFatal("no such family");
    return all->first();
}

/// Gives the family of that name a member called Anna, with a phone.
inline PersonId addAnna(const WindowFixture &fixture, const QString &family)
{
    PersonId made;
    inRegister(fixture, [&](const OpenRegister &open) {
        const auto ran = open.write->run([&](Change &change) -> Result<void> {
            Person person;
            person.family = familyCalled(open, family).id;
            person.givenName = "Anna";
            person.familyName = family;
            person.phone = "+46701740605";
            FAMN_ASSIGN(stored, change.insert(person));
            made = stored.id;
            return done();
        });
        if (!ran)
            qFatal("%s", qPrintable(ran.error().field));
    });
    return made;
}

} // namespace famn
