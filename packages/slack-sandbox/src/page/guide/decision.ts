/**
 * The decision that the first example reads, to the letter, its line breaks and spaces included: a
 * decision is kept as it was written.
 */
export const DECISION = `Mål och prioriteringar för det regionala tillväxtarbetet (RUN/516/2020)

Sammanfattning
Region Jämtland Härjedalen har det regionala utvecklingsansvaret i länet. Ansvaret och 
inflytandet över den regionala tillväxtpolitiken ställer krav på ett tydligt regionalt ledarskap. 
Det regionala ledarskapet innebär bland annat långsiktighet och strategisk planering för att 
uppnå långsiktiga mål och visioner samt koordinering av utvecklingsprocesser. För att samla 
länets aktörer bakom en gemensam bild av hur Jämtland Härjedalen ser ut 2050 har den nya 
regionala utvecklingsstrategin (RUS) formen av en vision. Ambitionen med RUS är att den 
greppar brett över fler politikområden än den regionala tillväxtpolitiken. Därför innehåller 
RUS inga mål eller prioriteringar för det regionala tillväxtarbetet.  

Den regionala tillväxtpolitiken handlar om att främja en hållbar strukturomvandling och 
utveckling av näringslivet. Med fokus på social, ekonomisk och miljömässig hållbarhet. Det 
regionala tillväxtarbetet och den europeiska sammanhållningspolitiken adresseras i Program 
för smart specialisering. Programmet föreslås kompletteras med mål och långsiktiga 
prioriteringar för genomförandet av regeringens regionala tillväxtpolitik och användandet av 
det regionala tillväxtanslaget 1:1 i statsbudgetens utgiftsområde 19. När den visionära RUS 
ersätter Regional utvecklingsstrategi Jämtland/Härjedalen 2030 innovativt och 
attraktivt finns därmed mål och långsiktiga prioriteringar för det regionala 
tillväxtarbetet i Program för smart specialisering.

Förslag till beslut
Regiondirektören får i uppdrag att till regionala utvecklingsnämndens sammanträde den 15 
december ta fram förslag på mål och prioriteringar för det regionala tillväxtarbetet.

Beslut
Regiondirektören får i uppdrag att till regionala utvecklingsnämndens sammanträde den 15 
december ta fram förslag på mål och prioriteringar för det regionala tillväxtarbetet.

Expedieras till 
Regional utvecklingsdirektör

Beslutsunderlag
 Tjänsteskrivelse Mål och prioriteringar för det regionala tillväxtarbetet`;
